// Loads src/content as it is in the working tree, for checks that run before anything is built.
import { build } from 'esbuild';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} folder src/content
 * @returns {Promise<Record<string, Record<string, unknown>>>} the exports of each module, by its path below the folder
 */
export async function loadContent(folder) {
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith('.ts')).sort();
  const out = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await build({
      entryPoints: modules.map((file) => join(folder, file)),
      outbase: folder,
      outdir: out,
      bundle: true,
      splitting: true,
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      logLevel: 'silent',
    });
    const load = async (file) => [
      file,
      await import(pathToFileURL(join(out, file.replace(/\.ts$/, '.mjs')))),
    ];
    return Object.fromEntries(await Promise.all(modules.map(load)));
  } finally {
    await rm(out, { recursive: true });
  }
}

/** @param {string} file below src/content */
export const isSpotlight = (file) => /^spotlights.[a-z]{2}-\d{4}\.ts$/.test(file);

/** One module of the working tree, with what it imports. */
export async function loadModule(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['node'], // Lit for a browser needs one
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
