// Run by `npm version`: writes the version and today's date into src/content/release.ts. Contact details expire two years later.
import { readFile, writeFile } from 'node:fs/promises';

const FILE = 'src/content/release.ts';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const date = new Date().toISOString().slice(0, 10);
const before = await readFile(FILE, 'utf8');
const after = before.replace(/version: '[^']*', date: '[^']*'/, `version: '${version}', date: '${date}'`);
if (after === before && !before.includes(version)) throw new Error(`${FILE} has no place for the version`);
await writeFile(FILE, after);
