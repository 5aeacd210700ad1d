// The pictures that are kept, one a story and state, and what differs from them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { still } from './camera.mjs';
import { difference } from './compare.mjs';
import { read, write } from './png.mjs';
import { statesOf } from './states.mjs';

const howToAccept = (id) => `npm run visual:accept -- ${id}`;

function save(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function reportOf(found) {
  const rows = found.map(({ id, state, what }) => {
    const pictures = ['expected', 'actual', 'difference'].map(
      (name) =>
        `<figure><figcaption>${name}</figcaption><img src="${id}/${state}.${name}.png" alt="" /></figure>`,
    );
    return `<h2>${id}, ${state}</h2>
<p>${what}. If it is meant: <code>${howToAccept(id)}</code></p>
<div>${pictures.join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Pictures that differ: ${found.length}</title>
<style>
  body { margin: 1em; background: #ddd; font-family: sans-serif; }
  div { display: flex; gap: 1em; align-items: start; }
  figure { flex: 1; margin: 0; }
  img { max-width: 100%; }
</style>
<h1>Pictures that differ from those kept: ${found.length}</h1>
${rows.join('\n')}
</html>
`;
}

/** @param {string} folder where `pictures/` is, and `differences/` is written */
export function openAlbum(folder = fileURLToPath(new URL('.', import.meta.url))) {
  const pictures = join(folder, 'pictures');
  const differences = join(folder, 'differences');
  const report = join(differences, 'index.html');
  const found = [];

  const fileOf = (id, state) => join(pictures, id, `${state}.png`);
  const isKept = (id, state) => existsSync(fileOf(id, state));
  const kept = (id, state) => read(readFileSync(fileOf(id, state)));

  return {
    /** Whether any picture is kept. */
    isKept: existsSync(pictures),
    /**
     * Compares what `shoot` takes with the kept picture.
     * @returns a sentence where they differ; then the pictures are in `differences/`
     */
    async check(id, state, shoot) {
      if (!isKept(id, state)) return `${state}: no picture is kept. Accept what is there: ${howToAccept(id)}`;
      const expected = kept(id, state);
      // The first may have been taken in the middle of a change.
      if (!difference(expected, read(await shoot()))) return undefined;
      const actual = read(await still(shoot));
      const differs = difference(expected, actual);
      if (!differs) return undefined;
      for (const [name, picture] of Object.entries({ expected, actual, difference: differs.picture }))
        save(join(differences, id, `${state}.${name}.png`), write(picture));
      found.push({ id, state, what: differs.what });
      return `${state}: ${differs.what}. See ${relative('', report)}; if it is meant: ${howToAccept(id)}`;
    },

    /**
     * Keeps what `shoot` takes, unless it counts as what is kept.
     * @returns whether it is kept anew
     */
    async accept(id, state, shoot) {
      const actual = read(await still(shoot));
      if (isKept(id, state) && !difference(kept(id, state), actual)) return false;
      save(fileOf(id, state), write(actual));
      return true;
    },

    /** Files among the kept pictures that are of none of these stories. */
    strays(ids) {
      if (!existsSync(pictures)) return [];
      const expected = new Set(
        ids.flatMap((id) => Object.keys(statesOf(id)).map((state) => fileOf(id, state))),
      );
      return readdirSync(pictures, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !expected.has(file))
        .map((file) => relative(pictures, file));
    },

    remove(stray) {
      rmSync(join(pictures, stray));
    },

    /** Takes away what an earlier run has found. */
    forget() {
      rmSync(differences, { recursive: true, force: true });
    },

    /** Writes a page that shows what has been found, side by side. */
    report() {
      if (found.length) save(report, reportOf(found));
    },
  };
}
