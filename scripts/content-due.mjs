// Lists the records that nobody has reviewed, or whose review has run out: npm run content:due
import { loadContent } from './content.mjs';

const content = await loadContent('src/content');
const { evidence } = content['evidence.ts'];
const { isDue } = content['expiry.ts'];

const due = Object.entries(evidence)
  .filter(([, record]) => isDue(record, Date.now()))
  .sort(([, a], [, b]) => (a.reviewedOn ?? '').localeCompare(b.reviewedOn ?? ''));
for (const [id, { reviewedOn, lastSeen }] of due)
  console.log(
    `${id}: ${reviewedOn ? `reviewed on ${reviewedOn}` : 'never reviewed'}, last seen ${lastSeen ?? 'undated'}`,
  );
console.log(`${due.length} of ${Object.keys(evidence).length} records are due.`);
