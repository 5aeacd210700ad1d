// What may be released: 0.x is a preview, 1.0 and later wait for a person's review of contacts and law.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { loadContent } from '../../scripts/content.mjs';
import { blockers } from '../../scripts/release-gate.mjs';

const content = await loadContent('src/content');
const { isDue } = content['expiry.ts'];
const NOW = Date.UTC(2026, 10, 24);
const record = (expires, reviewedOn) => ({ expires, reviewedBy: reviewedOn && 'Ana Díaz', reviewedOn });

describe('the release gate', () => {
  for (const [what, version, records, expected] of [
    ['lets 0.x through unreviewed', '0.9.9', { a: record('180-days', null) }, []],
    ['holds 1.0 for a contact that nobody has reviewed', '1.0.0', { a: record('180-days', null) }, ['a']],
    ['holds 1.0 for law that nobody has reviewed', '1.0.0', { a: record('october', null) }, ['a']],
    ['lets figures and guidance through', '1.0.0', { a: record('never', null) }, []],
    ['lets a fresh review through', '1.0.0', { a: record('180-days', '2026-11-01') }, []],
    ['holds for a review of more than 180 days', '2.1.0', { a: record('180-days', '2026-05-01') }, ['a']],
    ['holds for law after October 1', '1.0.0', { a: record('october', '2026-09-30') }, ['a']],
    ['lets law of this autumn through', '1.0.0', { a: record('october', '2026-10-02') }, []],
  ])
    it(what, () => {
      assert.deepEqual(blockers(version, records, isDue, NOW), expected);
    });

  it('would hold 1.0 today, by name', () => {
    const found = blockers('1.0.0', content['evidence.ts'].evidence, isDue, Date.now());
    for (const id of ['hotline', 'careline', 'class-a', 'visas']) assert.ok(found.includes(id), id);
  });

  it('lets the version of this tree through, which is a preview and says so', async () => {
    await promisify(execFile)('node', ['scripts/release-gate.mjs']);
    const { version, scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.match(version, /^0\./);
    assert.match(scripts.version, /release-gate/);
    assert.match(
      await readFile('README.md', 'utf8'),
      /Preview: not yet checked by telephone, nor by a lawyer/,
    );
  });
});
