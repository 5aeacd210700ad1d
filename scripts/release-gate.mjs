// From 1.0 on no release goes out while a contact or a sentence on the law lacks a person's review. Run by `npm version` for the version
// of package.json, and by release-version.mjs for the one to come, before anything is changed: node scripts/release-gate.mjs [version]
import { readFile } from 'node:fs/promises';
import { loadContent } from './content.mjs';

/**
 * What stands in the way of a release.
 * @param {string} version
 * @param {Record<string, {expires: string, reviewedBy: string | null, reviewedOn: string | null}>} evidence
 * @param {(record: object, now: number) => boolean} isDue
 * @param {number} now ms
 * @returns {string[]} the ids of records that a person must look at first
 */
export function blockers(version, evidence, isDue, now) {
  if (Number.parseInt(version, 10) < 1) return [];
  return Object.entries(evidence)
    .filter(([, record]) => record.expires !== 'never' && isDue(record, now))
    .map(([id]) => id);
}

if (process.argv[1]?.endsWith('release-gate.mjs')) {
  const version = process.argv[2] ?? JSON.parse(await readFile('package.json', 'utf8')).version;
  const content = await loadContent('src/content');
  const found = blockers(version, content['evidence.ts'].evidence, content['expiry.ts'].isDue, Date.now());
  if (found.length) {
    console.error(
      `${version} cannot be released: ${found.length} contacts or sentences on the law wait for a person's review.\n  ${found.join('\n  ')}`,
    );
    process.exit(1);
  }
}
