import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { minTemplates } from './scripts/min-templates.mjs';

const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, MIT, see LICENSES.txt */`;
const lucide = readFileSync('node_modules/lucide-static/LICENSE', 'utf8');
/** What tools alone have in them. */
const IN_TOOLS = { valibot: 'LICENSE.md', 'd3-dsv': 'LICENSE', zzfx: 'LICENSE' };
const licenceOf = ([tool, file]) => {
  const { license: kind } = JSON.parse(readFileSync(`node_modules/${tool}/package.json`, 'utf8'));
  return `${tool} (${kind}), in tools\n\n${readFileSync(`node_modules/${tool}/${file}`, 'utf8')}`;
};

const source = (conditions = []) => [
  // package.json's list speaks of what is built: held against the sources, it drops all that registers.
  nodeResolve({ exportConditions: conditions, ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minTemplates(),
];

/** What few readers open, and each language, is a file of its own, brought at first use. */
const modulesIn = async (folder) =>
  (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => basename(file, '.ts'));
const tools = await modulesIn('src/tools');
const languages = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')).targetLocales;
const EXIT = 'src/elements/quick-exit/exit.ts';
/** These carry the exit at once. */
const WITH_EXIT = /^(widgets|classic|hotline-card|quick-exit)\b/;
/** Parts of elements that are tools too. */
const PARTS = [EXIT, ...['several', 'take-along'].map((part) => `src/elements/ct-stats-chart/${part}.ts`)];
const broughtLater = (file) => ({
  name: 'brought-later',
  resolveDynamicImport(id, importer) {
    const name = basename(id);
    const isPart = PARTS.some((part) => basename(part, '.ts') === basename(id, '.js'));
    const isTool = id.includes('/tools/') || (isPart && !(name === 'exit.js' && WITH_EXIT.test(file)));
    const folder = isTool ? 'tools/' : importer.endsWith('languages.ts') ? 'locales/' : '';
    if (!folder && !importer.endsWith('autoload.ts')) return null;
    // A tool lies beside the tools that it brings.
    return { id: `./${file.startsWith(folder) ? '' : folder}${name}`, external: true };
  },
});

/** One language comes with the file itself. */
const builtIn = (lang) => ({
  name: 'language-built-in',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      id.endsWith('languages.ts')
        ? {
            code: `import * as builtIn from './${lang}.js';\n${code.replace(`import('./${lang}.js')`, 'Promise.resolve(builtIn)')}`,
            map: null,
          }
        : null,
  },
});

/**
 * A script that is no module knows where it came from only while it runs, and what it brings lies beside it. A site builder may load
 * it as a module all the same, which is told nothing.
 */
const besideTheScript = {
  name: 'beside-the-script',
  intro: () =>
    `const stwBase = (document.currentScript ?? document.querySelector('script[src*="/classic.js"]'))?.src || document.baseURI;`,
  renderDynamicImport: () => ({ left: 'import(new URL(', right: ', stwBase))' }),
};

/** A bundle stands one folder below the leaflets, a module of `esm` three. */
const leafletsBeside = {
  name: 'leaflets-beside',
  transform: (code, id) =>
    id.endsWith('trafficking-brochure.ts')
      ? { code: code.replace('../../../print/', '../print/'), map: null }
      : null,
};

/** Comments are stripped from what readers download, so the licences of what is bundled go beside it. */
const licences = () =>
  license({
    thirdParty: {
      output: {
        file: 'dist/cdn/LICENSES.txt',
        template: (packages) =>
          [
            ...packages.map((p) => `${p.name} ${p.version} (${p.license})\n\n${p.licenseText ?? ''}`),
            ...Object.entries(IN_TOOLS).map(licenceOf),
            `lucide (ISC): the pictograms\n\n${lucide}`,
          ].join('\n\n--------\n\n'),
      },
    },
  });

/** What a page or a package asks for by name; the rest of the folder is part of these, or built below. */
const entries = (await modulesIn('src/embed')).filter((entry) => /-|^widgets|^autoload/.test(entry));

/** One file paints: entries that shared chunks would cost a request each. */
const selfContained = (input, file, ...plugins) => ({
  input,
  output: { file: join('dist/cdn', file), format: 'es', banner },
  makeAbsoluteExternalsRelative: false,
  treeshake: { manualPureFunctions: ['css', 'phrase'] }, // a text or a style that nothing uses goes
  plugins: [
    broughtLater(file),
    leafletsBeside,
    ...source(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 3 },
      // What is no module is read in the charset of its page where the host names none.
      format: { comments: /^!/, ascii_only: /classic|resize/.test(file) },
    }),
    ...plugins,
  ],
});
/** For a plain `<script>`: it leaves no names on the page. */
const plain = ({ output, ...rest }) => ({ ...rest, output: { ...output, format: 'iife' } });
const frames = [
  selfContained('src/embed/frame.ts', '../frames/frame.js'),
  plain(selfContained('src/embed/resize.ts', '../frames/resize.js')),
];
const cdn = [
  plain(selfContained('src/embed/classic.ts', 'classic.js', besideTheScript)),
  ...languages.map((lang) => selfContained('src/embed/widgets.ts', `widgets.${lang}.js`, builtIn(lang))),
  ...entries.map((entry) =>
    selfContained(`src/embed/${entry}.ts`, `${entry}.js`, ...(entry === 'widgets' ? [licences()] : [])),
  ),
  ...PARTS.map((part) => selfContained(part, `tools/${basename(part, '.ts')}.js`)),
  ...tools.map((tool) => selfContained(`src/tools/${tool}.ts`, `tools/${tool}.js`)),
  ...languages.map((lang) => selfContained(`src/locale/generated/${lang}.ts`, `locales/${lang}.js`)),
];

const esm = {
  input: Object.fromEntries(
    [
      // A bundler needs no help to bring what a page uses.
      ...entries.filter((entry) => entry !== 'autoload').map((entry) => `embed/${entry}`),
      'elements/index',
      'charts/index',
      'content/index',
    ].map((name) => [name, `src/${name}.ts`]),
  ),
  external: (id) =>
    Object.keys(dependencies).some((dependency) => id === dependency || id.startsWith(`${dependency}/`)),
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  plugins: source(),
};

/** Lit asks Node for base64, to mark what it would take over; static HTML has no marks. */
const noMarks = {
  name: 'no-marks',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer' ? "export const Buffer = { from: () => ({ toString: () => '' }) };" : null,
};

/** Renders without a page: as a command, as a module, and in a worker of the builder. It needs nothing beside it. */
const server = {
  input: {
    prerender: 'src/embed/prerender.ts',
    command: 'src/embed/command.ts',
    worker: 'src/builder/prerender-worker.ts',
  },
  external: [/^node:/],
  output: { dir: 'dist/server', format: 'es', banner, chunkFileNames: '[name].js' },
  plugins: [noMarks, ...source(['node']), terser({ ecma: 2022, module: true, format: { comments: /^!/ } })],
};

/** A page of its own: it may ask for a file more than a widget does. */
const builder = {
  input: 'src/builder/main.ts',
  output: { dir: 'dist/builder', format: 'es', banner, chunkFileNames: '[name].js' },
  plugins: [...source(), terser({ ecma: 2022, module: true, format: { comments: /^!/ } })],
};

export default [...cdn, ...frames, server, builder, esm];
