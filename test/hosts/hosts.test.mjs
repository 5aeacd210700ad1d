// Every host page in the engine that BROWSER_ENGINE names: the widgets look as on a bare page, work, throw nothing and leave nothing
// in the page. npm run test:hosts brings what the pages need, and runs this in three engines.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadModule } from '../../scripts/content.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ALL_TAGS, tagSnippet } from '../../scripts/snippets.mjs';
import { until } from '../dist/browser.mjs';
import { engine, launch } from '../dist/engine.mjs';
import { CANNOT } from './cannot.mjs';
import { BARE, HOSTS } from './hosts.mjs';
import { fallback, height, looks, number, opening, page as stateOf, RECORD } from './looks.mjs';

const { scriptTag } = await loadModule('src/elements/snippet.ts');
const KINDS = ['boxes', 'fonts', 'colors', 'texts'];

/** What is compared is how a widget looks in a place of the same size and font; where it stands is the page's own. */
const BOX = `#box { width: 600px !important; max-width: none !important }
#box > * { display: block !important; width: 600px !important; min-width: 0 !important; max-width: none !important;
  height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important;
  --stw-font-family: sans-serif }
iframe { position: absolute; inset: 0; width: 780px; height: 560px; border: 0 }`;

/** @param {import('./hosts.mjs').Host} host */
function htmlOf(
  {
    doctype = '<!DOCTYPE html>',
    html = 'lang="en"',
    head = '',
    before = '',
    after = '',
    body = '',
    file = 'widgets.js',
  },
  isWith,
) {
  const script = isWith ? scriptTag('/', `cdn/${file}`).replaceAll(/ (async|defer)(?=[ >])/g, ' $1=""') : '';
  return `${doctype}<html ${html}><head><title>A page of a partner</title><script src="/record.js"></script>${head}
<link rel="stylesheet" href="/box.css"/>${script}</head>
<body ${body}>${before}<div id="box">${ALL_TAGS.map((tag) => tagSnippet(tag)).join('\n')}</div>${after}</body></html>`;
}

/** The page as it is with the widgets' script or without it, at the same address. */
function pagesOf(host, isWith) {
  const { type, policy, sandbox } = host;
  const page = {
    body: htmlOf(host, isWith),
    headers: {
      ...(type && { 'Content-Type': type }),
      ...(policy && { 'Content-Security-Policy': policy }),
    },
  };
  const frame = `<!DOCTYPE html><html lang="en"><head><title>A page with a frame</title><link rel="stylesheet" href="/box.css"></head>
<body><iframe title="Help" src="/inside"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe></body></html>`;
  return {
    '/': sandbox === undefined ? page : frame,
    '/inside': page,
    '/box.css': { body: BOX, headers: { 'Content-Type': 'text/css' } },
    '/record.js': { body: RECORD, headers: { 'Content-Type': 'text/javascript' } },
    '/favicon.ico': ' ',
  };
}

let folder;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  for (const part of ['cdn', 'print']) symlinkSync(resolve('dist', part), join(folder, part));
  symlinkSync(resolve('node_modules/.cache/hosts/node_modules'), join(folder, 'lib'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a host page, without the widgets' script and then with it, and hands both to `use`. */
async function onHost(host, use) {
  const pages = pagesOf(host, false);
  const server = await serve(folder, { pages });
  const open = async () => {
    const tab = await browser.open(`${server.address}/`);
    if (host.sandbox !== undefined) await tab.enterFrame();
    return tab;
  };
  try {
    const before = await (await open()).run(stateOf);
    Object.assign(pages, pagesOf(host, true));
    await use(await open(), before);
  } finally {
    await server.close();
  }
}

/** Waits until the widgets stay as high as they are. */
async function settled(tab, tags = ALL_TAGS) {
  let last;
  await until(
    () => tab.run(height, tags.join(' ')),
    (now) => {
      const isSame = now === last && Number(now) > 0;
      last = now;
      return isSame;
    },
  );
}

async function looksOf(tab) {
  const found = {};
  for (const tag of ALL_TAGS) found[tag] = await tab.run(looks, tag);
  return found;
}

const references = {};
/** How the widgets look on the page that a host is compared with. */
async function referenceOf(name) {
  const host = HOSTS.find((each) => each.name === name);
  if (!references[name])
    await onHost(host, async (tab) => {
      await settled(tab);
      references[name] = await looksOf(tab);
    });
  return references[name];
}

/** The first lines in which two texts differ. */
function difference(found, wanted) {
  const [left, right] = [found, wanted].map((text) => text.split('\n'));
  const at = left.findIndex((line, index) => line !== right[index]);
  const [is, should] = [left[at], right[at]].map((line = 'nothing') => line.split(' '));
  const words = is.filter((word, index) => word !== should[index]);
  return `line ${at}, ${is[0]}: ${words.join(' ').slice(0, 200)} instead of ${should
    .filter((word, index) => word !== is[index])
    .join(' ')
    .slice(0, 200)}`;
}

const results = [];
after(() => {
  if (process.env.HOSTS_RESULTS) writeFileSync(process.env.HOSTS_RESULTS, JSON.stringify(results));
});

describe(`host pages in ${engine}`, () => {
  for (const host of HOSTS)
    it(host.name, { timeout: 60_000 }, async () => {
      const { expects = 'same', like = BARE } = host;
      const wrong = [];
      let checks = 0;
      const cannot = CANNOT[engine]?.[host.name] ?? {};
      const excused = new Set();
      const check = (what, problem) => {
        if (what in cannot && problem) return void excused.add(what);
        checks += 1;
        if (problem) wrong.push(`${what}: ${problem}`);
      };
      const result = { host: host.name, engine, checks: 0, failed: 1, cannot: [] };
      results.push(result);
      try {
        const reference = expects === 'same' && (await referenceOf(like));
        await onHost(host, async (tab, bare) => {
          if (expects === 'fallback')
            for (const tag of ALL_TAGS) check(`${tag}, fallback`, await tab.run(fallback, tag));
          else await settled(tab);
          if (reference) {
            const found = await looksOf(tab);
            for (const tag of ALL_TAGS)
              for (const kind of KINDS) {
                const [is, should] = [found[tag][kind], reference[tag][kind]];
                check(`${tag}, ${kind}`, is !== should && difference(is, should));
              }
          }
          check('the number', (await tab.run(number)) ? '' : 'is not in sight');
          if (expects !== 'fallback') {
            const { x, y } = await tab.run(opening);
            await tab.click(x, y);
            const isOpen = await until(() => tab.run(opening).then((now) => now.isOpen)).catch(() => false);
            check('a press', isOpen ? '' : 'opens nothing');
          }
          const now = await tab.run(stateOf);
          const script = /<script[^>]* src="\/cdn\/[^>]*><\/script>/;
          const told = now.told.replace(bare.told, '');
          check(
            'told',
            expects === 'fallback'
              ? told.match(
                  /^(?:error|rejection): (?!.*(?:\/cdn\/|TrustedTypePolic|Content Security|createPolicy)).*$/m,
                )?.[0]
              : told,
          );
          check(
            'written',
            now.written.replace(script, '') !== bare.written &&
              difference(now.written.replace(script, ''), bare.written),
          );
          check(
            'names',
            now.names !== bare.names &&
              difference(now.names.replaceAll(' ', '\n'), bare.names.replaceAll(' ', '\n')),
          );
          check('kept', now.kept !== bare.kept && `${now.kept} instead of ${bare.kept}`);
        });
        const unused = Object.keys(cannot).filter((what) => !excused.has(what));
        if (unused.length) wrong.push(`can what it is excused from: ${unused.join(', ')}`);
        Object.assign(result, {
          checks,
          failed: wrong.length,
          cannot: [...excused].map((what) => `${what}: ${cannot[what]}`),
        });
      } catch (error) {
        result.checks = checks;
        throw error;
      }
      if (wrong.length) throw new Error(wrong.slice(0, 8).join('\n'));
    });
});
