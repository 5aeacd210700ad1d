// What npm publishes: what is in it, what can be imported of it, and what a bundler makes of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const pkg = JSON.parse(await readFile('package.json', 'utf8'));
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? [])
  .sort();

describe('the package', () => {
  let folder;
  let tarball;
  let paths;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
    const [packed] = Object.values(JSON.parse(stdout));
    tarball = join(folder, packed.filename);
    paths = packed.files.map(({ path }) => path);
  });
  after(() => rm(folder, { recursive: true }));

  it('is what publint asks for', async () => {
    await run('npx', ['publint', 'run', tarball, '--strict']);
  });

  it('gives every entry types that TypeScript resolves', async () => {
    await run('npx', ['attw', tarball, '--profile', 'esm-only']);
  });

  it('holds what its users need, and nothing else', async () => {
    const top = new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')));
    for (const file of ['LICENSE', 'README.md', 'SAFETY.md', 'SECURITY.md', 'package.json', 'dist/print'])
      assert.ok(top.has(file), `${file} is missing`);
    assert.deepEqual(
      paths.filter((path) =>
        /(^|\/)(src|test|stories|scripts)\/|\.(test|stories)\.|\.tgz$|(?<!\.d)\.ts$/.test(path),
      ),
      [],
    );
    for (const path of paths.filter((each) => each.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(await readFile(path, 'utf8'));
      assert.equal(sourcesContent.filter(Boolean).length, sources.length, `${path} lacks its sources`);
    }
    for (const path of paths.filter((each) => each.endsWith('.js'))) {
      const [, map] = (await readFile(path, 'utf8')).match(/^\/\/# sourceMappingURL=(.+)$/m) ?? [];
      if (map) assert.ok(paths.includes(join(path, '..', map)), `${path} names a map that is not there`);
    }
  });

  it('holds each page that its pages link to, but what is for work on the repository', async () => {
    const isOfRepository = (path) =>
      /^((CONTRIBUTING|RELEASING)\.md|examples\/.+|test\/consumers)$/.test(path);
    const pages = paths.filter((path) => /^(docs\/)?[\w-]+\.md$/.test(path));
    const missing = [];
    for (const page of pages)
      for (const [, link] of (await readFile(page, 'utf8')).matchAll(/\]\((?!\w+:|#)([^)#]+)/g)) {
        const file = join(page, '..', link);
        if (!paths.includes(file) && !isOfRepository(file)) missing.push(`${page}: ${link}`);
      }
    assert.deepEqual(missing, []);
  });

  it('holds the licence of each dependency, all of which are bundled for the script tag', async () => {
    const licences = await readFile('dist/cdn/LICENSES.txt', 'utf8');
    for (const name of Object.keys(pkg.dependencies))
      assert.match(licences, new RegExp(`^${name}(-html)? .*\\(`, 'm'), `${name} is missing`);
  });

  it('holds each file that package.json names', () => {
    const named = [...Object.values(pkg.exports), pkg.customElements, pkg['web-types'], pkg.bin].flatMap(
      (each) => (typeof each === 'string' ? each : Object.values(each)),
    );
    for (const file of named.filter((each) => !each.includes('*')))
      assert.ok(paths.includes(file.replace('./', '')), `${file} is missing`);
  });
});

describe('its entries', () => {
  const entries = Object.keys(pkg.exports)
    .filter((name) => !name.includes('*'))
    .map((name) => join(pkg.name, name));

  for (const entry of entries)
    it(`${entry} can be imported where there is no page`, async () => {
      const code = `await import('${entry}'${entry.endsWith('.json') ? ", { with: { type: 'json' } }" : ''})`;
      const { stderr } = await run('node', ['--no-warnings', '--input-type=module', '--eval', code]);
      assert.equal(stderr, '');
    });

  it('register each tag by its name, and no helper', async () => {
    const elements = entries.filter((entry) => entry.includes('/elements/')).map((entry) => basename(entry));
    assert.deepEqual(elements, tags);
    const helpers = (await readdir('src/embed')).map((file) => file.split('.')[0]);
    for (const helper of helpers.filter((each) => !tags.includes(each)))
      await assert.rejects(import(`${pkg.name}/elements/${helper}`), {
        code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
      });
  });

  it('have all classes, which register nothing', async () => {
    const classes = await import('stop-trafficking-widgets/classes');
    const declared = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, name }) => (tagName ? name : []));
    assert.deepEqual(Object.keys(classes).sort(), declared.sort());
  });

  it('draw a chart without an element', async () => {
    const { drawBars, layoutBars } = await import('stop-trafficking-widgets/charts');
    const rows = [{ label: 'Calls', value: 4, valueText: '4', name: 'Calls: 4', accent: true }];
    const frame = { width: 300, em: 16, measure: (text) => text.length * 8, dir: 'ltr' };
    const { bars } = layoutBars(rows, frame);
    assert.equal(bars.length, 1);
    assert.ok(drawBars(layoutBars(rows, frame), 'Calls', 0).values.includes('Calls'));
  });
});

describe('a bundle', () => {
  const bundled = async (code) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: resolve('.') },
      bundle: true,
      format: 'esm',
      write: false,
      outdir: 'x',
      splitting: true,
      logLevel: 'silent',
    });
    return outputFiles;
  };
  const textOf = (files) => files.map(({ text }) => text).join('\n');
  const registered = (files) =>
    [...textOf(files).matchAll(/^define\("([\w-]+)"/gm)].map(([, tag]) => tag).sort();

  it('of the package registers all tags', async () => {
    assert.deepEqual(registered(await bundled("import 'stop-trafficking-widgets';")), tags);
  });

  for (const tag of tags)
    it(`of ${tag} registers that alone`, async () => {
      assert.deepEqual(registered(await bundled(`import 'stop-trafficking-widgets/elements/${tag}';`)), [
        tag,
      ]);
    });

  it('of one class holds no other element, and registers none', async () => {
    const files = await bundled(
      "import { QuickExit } from 'stop-trafficking-widgets/classes'; console.log(QuickExit);",
    );
    assert.match(textOf(files), /QuickExit = class/);
    assert.doesNotMatch(textOf(files), /HotlineCard = class|CtStatsChart = class/);
    assert.deepEqual(registered(files), []);
  });

  it('of what is not used is empty', async () => {
    const names = ['classes', 'charts', 'content'];
    const files = await bundled(names.map((name) => `import 'stop-trafficking-widgets/${name}';`).join('\n'));
    const { text } = files.find(({ path }) => basename(path) === 'stdin.js');
    assert.equal(text.replaceAll(/^\s*\/\/.*$/gm, '').trim(), '');
  });
});
