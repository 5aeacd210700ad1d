// Long loads: npm run test:soak, after npm run build. test/dist/load.test.mjs has the same loads, short. Times are measured, and fail
// nothing.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ALL_TAGS } from '../../scripts/snippets.mjs';
import { withBrowser } from '../dist/browser.mjs';
import { crowd } from './crowd.mjs';
import { KINDS } from './kinds.mjs';
import { languagesUnderWay, mounts, staying } from './mounts.mjs';
import { MOVES } from './moves.mjs';

const CROWD = 1000;
const MOUNTS = 50_000;
const MOVED = 1000;
/** How many are mounted in one go. */
const BATCH = 50;
/** Those that most pages have come and go most often; what takes long to do, less often. */
const CYCLES = {
  '<ct-spotlight>': 800,
  '<ct-stats-chart>': 2000,
  '<hotline-card>': 4000,
  '<quick-exit>': 4000,
  '<trafficking-brochure>': 1000,
  '<trafficking-definition>': 5000,
  '<trafficking-figures>': 4000,
  '<trafficking-law>': 4000,
  '<trafficking-resources>': 3000,
  '<trafficking-rights>': 3000,
  '<trafficking-signs>': 2000,
};
const cyclesOf = ([name, { isEarly }]) => CYCLES[name] ?? (isEarly ? 1500 : 250);
const BYTES_OF_CODE = 300_000;

/** One row a tag or kind, filled by the tests. */
const rows = new Map();
const put = (what, measured) => rows.set(what, { ...rows.get(what), ...measured });

function table() {
  const columns = {
    '': ({ what }) => what,
    'on a page': ({ count }) => count,
    'bytes each': ({ scripts, rest }) => scripts + rest,
    'nodes each': ({ nodes }) => nodes,
    'ms to paint all': ({ painted }) => painted,
    'ms to change all': ({ changed }) => changed,
    'come and gone': ({ cycles }) => cycles,
    'bytes left by each: scripts': ({ left }) => left?.scripts,
    'all else': ({ left }) => left?.rest,
    'ms for 1000': ({ left }) => left?.ms,
  };
  const cell = (value) =>
    typeof value === 'string'
      ? value
      : Number.isFinite(value)
        ? value.toFixed(Math.abs(value) < 50 ? 1 : 0)
        : '';
  const lines = [
    Object.keys(columns),
    ...[...rows.values()].map((row) => Object.values(columns).map((column) => cell(column(row)))),
  ];
  const widths = Object.keys(columns).map((_, column) =>
    Math.max(...lines.map((line) => line[column].length)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[0])))
        .join('  '),
    )
    .join('\n');
}

withBrowser();
after(() => console.log(table()));

describe('a thousand on one page', () => {
  for (const tag of ALL_TAGS)
    it(`<${tag}>`, async () => put(`<${tag}>`, await crowd(`<${tag}>`, [tag], CROWD)));
  it('of all tags', async () => put('all', await crowd('all', ALL_TAGS, CROWD)));
});

describe('come and gone', () => {
  let done = 0;
  const come = async (what, kinds, times) => {
    const { cycles, ...left } = await mounts(what, kinds, times, BYTES_OF_CODE);
    put(what, { what, cycles, left });
    done += cycles;
  };
  for (const kind of Object.entries(KINDS))
    it(kind[0], () => come(kind[0], Array(BATCH).fill(kind[1]), cyclesOf(kind) / BATCH));
  it('all together, fifty thousand with the others', async () => {
    const kinds = Object.values(KINDS);
    const planned = Object.entries(KINDS).reduce((sum, kind) => sum + cyclesOf(kind), 0);
    await come('all', kinds, Math.ceil((MOUNTS - planned) / kinds.length));
    assert.ok(done >= MOUNTS, `${done} have come and gone`);
  });
  it('while a language is on its way', () => languagesUnderWay(200));
  it('and come again, for good', () => staying(5000));
});

describe('moved', () => {
  for (const [name, move] of Object.entries(MOVES)) it(name, () => move(MOVED));
});
