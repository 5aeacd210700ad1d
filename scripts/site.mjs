// Lays dist/ out in a folder to be served: npm run site -- <folder> [--take-back <version> | --withdraw <version>]
//   <folder>/0.1.0/          a version: its bytes never change, since partners' pages hold their hash
//   <folder>/0/              the newest of a major version that has not been taken back
//   <folder>/releases.json   what was taken back or withdrawn, so that no later run brings it back
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import semver from 'semver';

const USAGE = 'Accepted: npm run site -- <folder> [--take-back <version> | --withdraw <version>]';
const BUILT = 'dist';

const { folder, takeBackTo, toWithdraw } = given();
/** What is not yet whole lies here: a rename puts a thing in place at once, but only within one file system. */
const beside = join(folder, '.new');
const at = (...path) => join(folder, ...path);
const majorOf = (version) => String(semver.major(version));

try {
  await alone(async () => {
    if (takeBackTo) await takeBack(takeBackTo);
    else if (toWithdraw) await withdraw(toWithdraw);
    else await layOut();
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'take-back': { type: 'string' }, withdraw: { type: 'string' } },
    });
    const versions = Object.values(values);
    if (positionals.length !== 1) throw new Error(`One folder is needed, ${positionals.length} were given.`);
    if (versions.length > 1) throw new Error('--take-back and --withdraw cannot go together.');
    const wrong = versions.find((version) => semver.valid(version) !== version);
    if (wrong !== undefined) throw new Error(`"${wrong}" is no version, such as 0.1.0.`);
    return { folder: positionals[0], takeBackTo: values['take-back'], toWithdraw: values.withdraw };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(1);
  }
}

/** Two runs at once would mix two versions. */
async function alone(work) {
  await mkdir(folder, { recursive: true });
  try {
    await mkdir(beside);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(
      `Another run is at work in ${folder}. If none is, one was broken off: delete ${beside}.`,
      {
        cause: error,
      },
    );
  }
  try {
    await work();
  } finally {
    await rm(beside, { recursive: true });
  }
}

async function layOut() {
  const version = await builtVersion();
  const { takenBack, withdrawn } = await record();
  if (withdrawn.includes(version))
    throw new Error(
      `${version} was withdrawn as dangerous and stays away. Release its mend as a new version.`,
    );
  await addVersion(version);

  const major = majorOf(version);
  const current = await versionIn(at(major));
  if (takenBack.includes(version))
    console.log(
      `${major}/ stays at ${current}: ${version} was taken back. Release its mend as a new version.`,
    );
  else if (semver.prerelease(version)) console.log(`${major}/ is left alone: ${version} is a preview.`);
  else if (current && semver.lt(version, current))
    console.log(`${major}/ stays at ${current}, which is newer than ${version}.`);
  else await setMajor(version);
}

async function takeBack(version) {
  const major = majorOf(version);
  const current = await versionIn(at(major));
  const { takenBack, withdrawn } = await record();
  if (!existsSync(at(version))) throw new Error(`${folder} has no ${version} to go back to.`);
  if (takenBack.includes(version)) throw new Error(`${version} was taken back itself.`);
  if (!current || !semver.lt(version, current))
    throw new Error(`${major}/ is at ${current ?? 'no version'} and cannot go back to ${version}.`);

  const bad = (await readdir(folder)).filter(
    (name) => semver.valid(name) && majorOf(name) === major && semver.gt(name, version),
  );
  // Noted first: were the run broken off here, no build of the bad version could move the major up again.
  await note({ takenBack: [...new Set([...takenBack, ...bad])].sort(semver.compare), withdrawn });
  await setMajor(version);
}

async function withdraw(version) {
  const major = majorOf(version);
  if (!existsSync(at(version))) throw new Error(`${folder} has no ${version} to withdraw.`);
  if ((await versionIn(at(major))) === version)
    throw new Error(`${major}/ shows ${version}. Lay out its mend, or take it back, then withdraw it.`);
  const { takenBack, withdrawn } = await record();
  await note({ takenBack, withdrawn: [...withdrawn, version].sort(semver.compare) });
  await rename(at(version), join(beside, version));
  console.log(`${version}/ is gone. Pages that are pinned to it show what stands inside their tags.`);
}

/** The version of the build, once it is sure that the build is whole and of this source. */
async function builtVersion() {
  const version = await versionIn(BUILT);
  const wanted = JSON.parse(await readFile('package.json', 'utf8')).version;
  if (version !== wanted)
    throw new Error(`${BUILT} is ${version ?? 'not built'}, package.json says ${wanted}. Run: npm run build`);
  const hashes = JSON.parse(await readFile(join(BUILT, 'cdn/integrity.json'), 'utf8'));
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = await readFile(join(BUILT, 'cdn', file));
    if (hash !== `sha384-${createHash('sha384').update(bytes).digest('base64')}`)
      throw new Error(`${BUILT}/cdn/${file} is not what integrity.json says. Run: npm run build`);
  }
  // The leaflets are the last that a build writes.
  if (!existsSync(join(BUILT, 'print'))) throw new Error(`${BUILT} has no leaflets. Run: npm run build`);
  return version;
}

/** The version whose files lie in a folder, by the first line of one of them; undefined where there is none. */
async function versionIn(place) {
  const file = join(place, 'cdn/widgets.js');
  if (!existsSync(file)) return undefined;
  const version = /^\/\*! stop-trafficking-widgets (\S+),/.exec(await readFile(file, 'utf8'))?.[1];
  if (!semver.valid(version)) throw new Error(`The first line of ${file} names no version.`);
  return version;
}

async function addVersion(version) {
  if (existsSync(at(version))) {
    const found = await differences(BUILT, at(version));
    if (found.length)
      throw new Error(
        `${version} is published with other bytes, and a published version never changes. Release a new version, or build it as it was.\n  ${found.join('\n  ')}`,
      );
    console.log(`${version}/ is there already, with the same bytes.`);
  } else {
    await cp(BUILT, join(beside, version), { recursive: true });
    await rename(join(beside, version), at(version));
    console.log(`${version}/ is new.`);
  }
}

/** File by file, so that there is no moment in which one is missing; what brings others comes after what it brings. */
async function setMajor(version) {
  const major = majorOf(version);
  await cp(at(version), join(beside, major), { recursive: true });
  const depth = (file) => file.split(sep).length;
  const files = (await filesIn(at(version))).sort((a, b) => depth(b) - depth(a));
  for (const file of files) {
    await mkdir(dirname(at(major, file)), { recursive: true });
    await rename(join(beside, major, file), at(major, file));
  }
  for (const file of await filesIn(at(major))) if (!files.includes(file)) await rm(at(major, file));
  console.log(`${major}/ is ${version}.`);
}

async function filesIn(place) {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, sep).length))
    .sort();
}

/** How a build differs from what is published, a line a file. */
async function differences(built, published) {
  const [ours, theirs] = await Promise.all([filesIn(built), filesIn(published)]);
  const bytes = (place, file) => readFile(join(place, file));
  const found = theirs.filter((file) => !ours.includes(file)).map((file) => `${file} is not in the build`);
  for (const file of ours)
    if (!theirs.includes(file)) found.push(`${file} is not published`);
    else if (!(await bytes(built, file)).equals(await bytes(published, file))) found.push(`${file} differs`);
  return found;
}

async function record() {
  return existsSync(at('releases.json'))
    ? JSON.parse(await readFile(at('releases.json'), 'utf8'))
    : { takenBack: [], withdrawn: [] };
}

async function note(releases) {
  await writeFile(join(beside, 'releases.json'), `${JSON.stringify(releases, null, 2)}\n`);
  await rename(join(beside, 'releases.json'), at('releases.json'));
}
