// What is counted of the tests that an engine cannot run.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUp, exceptionsReporter, summary } from '../../scripts/exceptions.mjs';

const PAGE = `Firefox: |███| 3/3 test files | 12 passed, 0 failed
﹣ prints # no paper
﹣ prints in Arabic # no paper
Firefox: |███| 3/3 test files | 20 passed, 0 failed, 2 skipped
`;
const NODE = `▶ leaving
  ✔ goes (12ms)
  ﹣ names the tab (0.1ms) # its protocol does not tell the name of a tab
ℹ tests 8
ℹ pass 7
ℹ fail 0
ℹ skipped 1
`;

const both = (code, page, node = NODE) =>
  addUp([
    { code, output: page },
    { code: 0, output: node },
  ]);

describe('the counts of an engine', () => {
  it('are those of all its runs, with each reason and how often it stands', () => {
    const counts = both(0, PAGE);
    assert.deepEqual(counts, {
      passed: 27,
      failed: 0,
      reasons: [
        ['no paper', 2],
        ['its protocol does not tell the name of a tab', 1],
      ],
    });
    assert.equal(
      summary('Firefox', counts),
      'Firefox: 27 passed, 0 failed, 3 not possible: 2 no paper, 1 its protocol does not tell the name of a tab',
    );
  });

  it('say nothing of exceptions where there are none', () => {
    assert.equal(summary('Firefox', { passed: 5, failed: 0, reasons: [] }), 'Firefox: 5 passed, 0 failed');
  });

  for (const [what, code, page, failed] of [
    ['a test that fails', 1, PAGE.replaceAll('0 failed', '3 failed'), 3],
    ['a run that ends badly though no test failed', 1, PAGE, 1],
    ['a run in which nothing passed', 0, PAGE.replaceAll(/\d+ passed/g, '0 passed'), 1],
    ['a run that prints nothing', 0, '', 1],
    ['a test that is skipped without a reason', 0, PAGE.replace('prints # no paper', 'prints # SKIP'), 1],
    ['a skipped test that nobody tells of', 0, PAGE.replaceAll('2 skipped', '4 skipped'), 2],
  ])
    it(`fail for ${what}`, () => {
      assert.equal(both(code, page).failed, failed);
    });

  it('fail for a test of node:test that is skipped without a reason', () => {
    const node = NODE.replace('# its protocol does not tell the name of a tab', '# SKIP');
    assert.equal(both(0, PAGE, node).failed, 1);
  });
});

describe('the reporter of tests in the page', () => {
  it('tells each skipped test with its reason, or that it has none', (test) => {
    const log = test.mock.method(console, 'log', () => {});
    const skipped = (name) => ({ name, skipped: true });
    exceptionsReporter().onTestRunFinished({
      sessions: [
        { testResults: undefined },
        {
          testResults: {
            tests: [skipped('prints # no paper'), { name: 'shows', skipped: false }],
            suites: [{ tests: [skipped('is left out')], suites: [] }],
          },
        },
      ],
    });
    assert.deepEqual(
      log.mock.calls.map(({ arguments: [line] }) => line),
      ['﹣ prints # no paper', '﹣ is left out # SKIP'],
    );
  });
});
