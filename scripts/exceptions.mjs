// Tests that an engine cannot run, each with the reason why. They are told as node:test tells them: "﹣ title # reason".

/** Stands between the title of a test and the reason. */
const MARK = ' # ';
/** What node:test says where no reason was given. */
const UNNAMED = 'SKIP';

const skippedIn = ({ tests = [], suites = [] }) => [
  ...tests.filter(({ skipped }) => skipped),
  ...suites.flatMap(skippedIn),
];

/** A reporter of the test runner in the page: tells the skipped tests of all files. A title has the reason, as `title # reason`. */
export const exceptionsReporter = () => ({
  onTestRunFinished({ sessions }) {
    for (const { name } of sessions.flatMap(({ testResults }) => skippedIn(testResults ?? {})))
      console.log(`﹣ ${name.includes(MARK) ? name : name + MARK + UNNAMED}`);
  },
});

/** The last count of a kind that a run prints: in the page "12 passed", in node:test "ℹ pass 12". */
function countIn(output, inPage, inNode) {
  const pattern = new RegExp(`(\\d+) ${inPage}|^ℹ ${inNode} (\\d+)$`, 'gm');
  const [, page, node] = [...output.matchAll(pattern)].at(-1) ?? [];
  return Number(page ?? node ?? 0);
}

/**
 * Adds up what test runs in one engine print. A run that ends badly has failed, and so has a test that is skipped without a reason.
 * @param {{code: number, output: string}[]} runs
 */
export function addUp(runs) {
  const reasons = new Map();
  let passed = 0;
  let failed = 0;
  for (const { code, output } of runs) {
    const passes = countIn(output, 'passed', 'pass');
    const named = [...output.matchAll(/^\s*﹣ .* # (.+)$/gm)]
      .map(([, reason]) => reason)
      .filter((reason) => reason !== UNNAMED);
    for (const reason of named) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const unnamed = countIn(output, 'skipped', 'skipped') - named.length;
    passed += passes;
    failed += countIn(output, 'failed', 'fail') || (code || !passes ? 1 : 0);
    failed += Math.max(unnamed, 0);
  }
  return { passed, failed, reasons: [...reasons].sort(([, a], [, b]) => b - a) };
}

/** "WebKit: 1650 passed, 0 failed, 31 not possible: 20 no tree, 11 no paper" */
export function summary(name, { passed, failed, reasons }) {
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  const list = reasons.map(([reason, count]) => `${count} ${reason}`).join(', ');
  return `${name}: ${passed} passed, ${failed} failed${total ? `, ${total} not possible: ${list}` : ''}`;
}
