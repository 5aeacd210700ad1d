// Stops the build on a wrong figure: node scripts/check-content.mjs [src/content]
import { join } from 'node:path';
import { isSpotlight, loadContent } from './content.mjs';

const folder = process.argv[2] ?? 'src/content';
const content = await loadContent(folder);
const { contactsTrustProblems, evidenceProblems, spotlightProblems } = content['check.ts'];
const { evidence } = content['evidence.ts'];
const { contactsTrust, otherContacts } = content['contacts.ts'];
const problems = [];
const report = (file, found) => problems.push(...found.map((problem) => `${join(folder, file)}: ${problem}`));

/** The ids of a module's records: what is shown, said or dialled, however deep it stands in the exports. */
function* ids(value) {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && ('text' in value || 'address' in value || 'period' in (value.caveats ?? {})))
    yield value.id;
  for (const child of Object.values(value)) yield* ids(child);
}

const seen = new Set();
for (const [file, exports] of Object.entries(content)) {
  if (isSpotlight(file)) report(file, Object.values(exports).flatMap(spotlightProblems));
  if (file.startsWith('archive') || file === 'index.ts') continue; // printed statements bear their marks
  for (const id of ids({ ...exports })) {
    seen.add(id);
    if (!(id in evidence)) report(file, [`the record ${id} has no evidence in evidence.ts`]);
  }
}
for (const [id, record] of Object.entries(evidence)) {
  report('evidence.ts', evidenceProblems(id, record));
  if (!seen.has(id)) report('evidence.ts', [`no record has the id ${id}`]);
}
const listed = content['spotlights/index.ts'].spotlights;
for (const file of Object.keys(content).filter(isSpotlight))
  for (const spotlight of Object.values(content[file]))
    if (!listed.some(({ id }) => id === spotlight.id))
      report(file, ['it is not listed in spotlights/index.ts']);
report('contacts.ts', contactsTrustProblems(contactsTrust, otherContacts, evidence));

if (problems.length) {
  console.error(`The content is not sound:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
console.log(`Content: ${seen.size} records checked.`);
