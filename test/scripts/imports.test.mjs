// Who may import whom: the table of CONTRIBUTING.md, held over every import of src.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { describe, it } from 'node:test';

/** A folder after `import type` or `typeof import` is allowed for types alone. */
const MAY_IMPORT = {
  locale: { folders: ['locale'], types: [], later: ['locale'], packages: [] },
  content: { folders: ['content', 'locale'], types: [], packages: [] },
  styles: { folders: ['styles'], types: [], packages: ['lit'] },
  parts: { folders: ['parts', 'locale'], types: ['content'], packages: ['lit'] },
  charts: { folders: ['charts'], types: ['locale'], packages: ['lit', 'd3-array', 'd3-shape'] },
  tools: {
    folders: ['tools', 'locale', 'content', 'charts'],
    types: [],
    packages: ['d3-dsv', 'valibot', 'zzfx'],
  },
  elements: {
    folders: ['elements', 'locale', 'content', 'styles', 'charts', 'parts'],
    types: ['tools'],
    later: ['tools', 'elements'],
    packages: ['lit'],
  },
  embed: {
    folders: ['embed', 'elements', 'locale', 'content', 'parts', 'tools'],
    types: [],
    later: ['embed'],
    packages: ['lit', '@lit-labs/ssr', 'node'],
  },
  builder: {
    folders: ['builder', 'embed', 'elements', 'content', 'locale'],
    types: [],
    later: ['builder'],
    packages: ['lit'],
  },
};

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;
const LATER = /\bimport\('([^']+)'\)/g;

/** What is wrong with the imports of one file; the path is below src. */
export function wrongImports(path, code) {
  const [layer] = path.split('/');
  const rule = MAY_IMPORT[layer];
  if (!rule) return [`${path}: there is no rule for the folder ${layer}`];
  const target = (id) => normalize(join(path, '..', id)).split('/')[0];
  const wrong = (id, allowed) =>
    id.startsWith('.')
      ? !allowed.includes(target(id))
      : !rule.packages.includes(id.replace(/^(@[\w-]+\/)?([\w-]+).*/, '$1$2'));
  return [
    ...[...code.matchAll(IMPORT)]
      .filter(([, , type, id]) => wrong(id, type ? [...rule.folders, ...rule.types] : rule.folders))
      .map(([, , , id]) => `${path} imports ${id}`),
    ...[...code.matchAll(LATER)]
      .filter(([, id]) => wrong(id, rule.later ?? []))
      .map(([, id]) => `${path} brings ${id} later`),
  ];
}

const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));

describe('imports', () => {
  it('follow the table', async () => {
    const codes = await Promise.all(files.map((file) => readFile(join('src', file), 'utf8')));
    assert.deepEqual(
      files.flatMap((file, index) => wrongImports(file, codes[index])),
      [],
    );
  });

  for (const [path, code] of [
    ['content/x.ts', "import { html } from 'lit';"],
    ['charts/x.ts', "import { ct2019 } from '../content/spotlights/ct-2019.js';"],
    ['parts/x.ts', "import { hotline } from '../content/contacts.js';"],
    ['elements/a/a.ts', "import '../../embed/a.js';"],
    ['elements/a/a.ts', "import { sourceLines } from '../../tools/source-lines.js';"],
    ['locale/x.ts', "const x = await import('../content/x.js');"],
    ['elements/a/a.ts', "import * as d3 from 'd3';"],
    ['styles/x.ts', "export { x } from '../parts/x.js';"],
    ['nowhere/x.ts', "import 'lit';"],
  ])
    it(`refuses ${code} in ${path}`, () => {
      assert.equal(wrongImports(path, code).length, 1);
    });

  for (const [path, code] of [
    ['parts/x.ts', "import type { Contact } from '../content/schema.js';"],
    [
      'elements/a/a.ts',
      "import {\n  a,\n  b,\n} from '../../content/contacts.js';\nconst t = await import('../../tools/x.js');",
    ],
  ])
    it(`allows ${JSON.stringify(code)} in ${path}`, () => {
      assert.deepEqual(wrongImports(path, code), []);
    });
});

describe('elements', () => {
  it('have a folder in elements, a file in embed, and a line in its list', async () => {
    const list = await readFile('src/embed/widgets.ts', 'utf8');
    const listed = [...list.matchAll(/'\.\/([\w-]+)\.js'/g)].map(([, tag]) => tag).sort();
    const isElement = (file) => /^elements\/([\w-]+)\/\1\.ts$/.test(file);
    const folders = files.filter(isElement).map((file) => file.split('/')[1]);
    const embeds = files
      .filter((file) => /^embed\/[\w]+-[\w-]+\.ts$/.test(file))
      .map((file) => file.slice(6, -3));
    assert.deepEqual(listed, folders.sort());
    assert.deepEqual(listed, embeds.sort());
  });
});
