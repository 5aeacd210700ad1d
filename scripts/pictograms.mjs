// Writes src/parts/generated/pictograms.ts: the drawings we use of Lucide (ISC licence), each as one path in a box of 24 by 24.
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { optimize } from 'svgo';

/** One calm pictogram a sign: plain things, never hands or chains. Of several that serve, the one with the shortest path. */
const SIGNS = {
  pay: 'banknote',
  money: 'wallet-minimal',
  hours: 'clock',
  leave: 'door-closed',
  debt: 'percent',
  promised: 'arrow-left-right',
  documents: 'id-card',
  speaks: 'message-square',
  told: 'repeat',
  free: 'lock',
  threatens: 'message-square-warning',
  injuries: 'bandage',
  food: 'utensils',
  afraid: 'frown',
  contact: 'user-x',
  live: 'house',
  belongings: 'bed',
  school: 'book',
  behavior: 'trending-down',
  sex: 'circle-user',
};
/** Those of them that show lines of text or a direction, which run the other way in Arabic. */
const TURNING = ['documents', 'speaks', 'threatens', 'school', 'behavior'];
const CONTROLS = {
  phone: 'phone',
  message: 'message-square-text',
  chat: 'messages-square',
  close: 'x',
  more: 'ellipsis',
  languages: 'languages',
  exit: 'log-out',
};
const OUT = 'src/parts/generated/pictograms.ts';

/** A tenth of a unit is a tenth of a pixel at the size we draw. */
const toOnePath = {
  floatPrecision: 1,
  plugins: [
    { name: 'convertShapeToPath', params: { convertArcs: true } },
    { name: 'convertPathData', params: { removeUseless: false } }, // a line of no length is a dot
    { name: 'mergePaths', params: { force: true } },
    { name: 'convertPathData', params: { removeUseless: false } },
  ],
};

/** SVGO leaves rounded rectangles as they are. */
function rectToPath(rect) {
  const value = (name) => Number(rect.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? 0);
  const [x, y, width, height, r] = ['x', 'y', 'width', 'height', 'rx'].map(value);
  const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `<path d="M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z"/>`;
}

async function path(icon) {
  const svg = await readFile(`node_modules/lucide-static/icons/${icon}.svg`, 'utf8');
  const { data } = optimize(svg.replace(/<rect[^>]*>/g, rectToPath), toOnePath);
  const [only] = data.match(/(?<=<svg[^>]*><path [^>]*d=")[^"]*(?="[^>]*><\/svg>)/) ?? [];
  if (!only) throw new Error(`${icon}.svg did not become one path: ${data}`);
  return only;
}

const paths = (icons) =>
  Promise.all(Object.entries(icons).map(async ([name, icon]) => [name, await path(icon)]));

const controls = await paths(CONTROLS);
const signs = await paths(SIGNS);
const code = `// Written by scripts/pictograms.mjs from Lucide, https://lucide.dev (ISC licence). Do not edit.
${controls.map(([name, d]) => `export const ${name} = '${d}';`).join('\n')}
/** By the id of the sign. */
export const signPictograms: Readonly<Record<string, string>> = {
${signs.map(([name, d]) => `'${name}': '${d}',`).join('\n')}
};
/** Of these, what is drawn the other way round in a language that runs from right to left. */
export const turningSigns: readonly string[] = ${JSON.stringify(TURNING)};
`;
await mkdir('src/parts/generated', { recursive: true });
const formatted = await format(code, { ...(await resolveConfig(OUT)), parser: 'typescript' });
if ((await readFile(OUT, 'utf8').catch(() => '')) !== formatted) await writeFile(OUT, formatted);
