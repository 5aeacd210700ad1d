// The table of host pages by engines.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ENGINES, inDoc, table } from '../../scripts/hosts-table.mjs';

const passed = (engine, host) => ({ engine, host, checks: 50, failed: 0, cannot: [] });

describe('the table of host pages', () => {
  it('has a row a page and a column an engine, with the sum', () => {
    const results = Object.keys(ENGINES).flatMap((engine) => [passed(engine, 'One'), passed(engine, 'Two')]);
    assert.equal(
      table(['One', 'Two'], results),
      `| page    | Chromium | Firefox | WebKit  |
| ------- | -------- | ------- | ------- |
| One     | 50       | 50      | 50      |
| Two     | 50       | 50      | 50      |
| **all** | **100**  | **100** | **100** |
`,
    );
  });

  for (const [what, result, wanted] of [
    [
      'a page that failed',
      { ...passed('firefox', 'One'), failed: 2 },
      /\| not run +\| 48, \*\*2 failed\*\* \| not run +\|/,
    ],
    [
      'what an engine cannot do, with the reason',
      { ...passed('webkit', 'One'), checks: 49, cannot: ['a press: it has no mouse'] },
      /49, 1 not possible[^]*\n- WebKit, One: a press: it has no mouse\n$/,
    ],
  ])
    it(`shows ${what}`, () => {
      assert.match(table(['One'], [result]), wanted);
    });

  it('is put between its marks, and nowhere where they are lost', async () => {
    const doc = await readFile('docs/hosts.md', 'utf8');
    const other = inDoc(doc, 'another table\n');
    assert.ok(other.includes('\nanother table\n'));
    assert.equal(inDoc(other, 'another table\n'), other);
    assert.throws(() => inDoc('# Nothing', ''), /lost the marks/);
  });
});
