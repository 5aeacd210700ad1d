import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { until } from '../dist/browser.mjs';

/** Waits until a look gives what is wanted; where it does not, says what it gives. */
export async function settled(look, wanted) {
  let seen;
  await until(
    async () => (seen = await look()),
    (now) => isDeepStrictEqual(now, wanted),
  ).catch(() => assert.deepEqual(seen, wanted));
}
