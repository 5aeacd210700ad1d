// A rollup plugin that takes the layout of our source out of html, svg and css templates. Only white space that holds a line
// break is touched in markup, since other white space may be text; css goes through esbuild, which knows nesting, @container
// and light-dark. The minifiers of the registry damage <stop/> and SVG text, and do not know these.
import { transform } from 'esbuild';
import MagicString from 'magic-string';

const HOLE = (index) => `__hole${index}__`;
const HOLES = /__hole(\d+)__/g;

const join = (parts) => parts.reduce((all, part, index) => all + (index ? HOLE(index) : '') + part, '');

/** The minified text cut at its holes again; the parts as they were when a hole was lost or moved. */
function cut(text, parts) {
  const order = [...text.matchAll(HOLES)].map(([, index]) => Number(index));
  const whole = order.length === parts.length - 1 && order.every((hole, index) => hole === index + 1);
  return whole ? text.split(/__hole\d+__/) : parts;
}

export function minifyMarkup(parts) {
  const text = join(parts);
  if (/<(pre|textarea|script)[\s>]/i.test(text)) return parts; // white space matters there
  const minified = text
    .replace(/<!--(?:(?!__hole)[\s\S])*?-->/g, '')
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/<[a-zA-Z][^<>]*>/g, (tag) => tag.replace(/\n/g, ' ').replace(/ >$/, '>'));
  return cut(minified, parts);
}

export async function minifyStyle(parts) {
  const { code } = await transform(join(parts), {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'utf8',
    logOverride: { 'unsupported-css-property': 'silent' },
  });
  return cut(code.trim(), parts);
}

function* templates(node) {
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) yield* templates(child);
}

export const minTemplates = () => ({
  name: 'min-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
    const text = new MagicString(code);
    for (const { tag, quasi } of templates(this.parse(code))) {
      const minify = { html: minifyMarkup, svg: minifyMarkup, css: minifyStyle }[tag.name];
      const parts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
      if (!minify || parts.some((part) => part.includes('\\'))) continue;
      const minified = await minify(parts);
      minified.forEach((part, index) => {
        const { start, end } = quasi.quasis[index];
        if (end > start) text.update(start, end, part);
      });
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
