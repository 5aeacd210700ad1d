// The table of host pages by engines: how many checks each page passed.

export const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const BEGIN = '<!-- begin of the table: npm run test:hosts -- --write -->\n\n';
const END = '\n<!-- end of the table -->';

/**
 * @typedef {object} Result of one page in one engine
 * @property {string} host
 * @property {string} engine
 * @property {number} checks that were made
 * @property {number} failed
 * @property {readonly string[]} cannot what the engine cannot do there, with the reason
 */

/** @param {Result | undefined} result */
function cell(result) {
  if (!result) return 'not run';
  const { checks, failed, cannot } = result;
  return [
    String(checks - failed),
    failed && `**${failed} failed**`,
    cannot.length && `${cannot.length} not possible`,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * @param {readonly string[]} names of all pages, in order
 * @param {readonly Result[]} results
 * @returns {string} Markdown, as Prettier writes it
 */
export function table(names, results) {
  const engines = Object.keys(ENGINES);
  const of = (engine, host) => results.find((result) => result.engine === engine && result.host === host);
  const sum = (engine) =>
    results.reduce((sum, { engine: own, checks, failed }) => sum + (own === engine ? checks - failed : 0), 0);
  const rows = [
    ['page', ...Object.values(ENGINES)],
    ...names.map((host) => [host, ...engines.map((engine) => cell(of(engine, host)))]),
    ['**all**', ...engines.map((engine) => `**${sum(engine)}**`)],
  ];
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((text, index) => text.padEnd(widths[index])).join(' | ')} |\n`;
  const [head, ...body] = rows;
  const reasons = [
    ...new Set(
      results.flatMap(({ engine, host, cannot }) =>
        cannot.map((reason) => `- ${ENGINES[engine]}, ${host}: ${reason}\n`),
      ),
    ),
  ];
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    ...(reasons.length ? ['\nNot possible:\n\n', ...reasons] : []),
  ].join('');
}

/** The document with another table. */
export function inDoc(doc, shown) {
  const [before, rest] = doc.split(BEGIN);
  const [, after] = (rest ?? '').split(END);
  if (after === undefined)
    throw new Error('docs/hosts.md has lost the marks between which its table stands.');
  return `${before}${BEGIN}${shown}${END}${after}`;
}
