// The pages that the widgets are put on. Each is what a partner's page may be by accident; what it brings is installed from the registry
// where it is somebody's, and written here where it is a habit.

const css = (...paths) => paths.map((path) => `<link rel="stylesheet" href="/lib/${path}">`).join('');
const js = (...paths) => paths.map((path) => `<script src="/lib/${path}"></script>`).join('');
const style = (rules) => `<style>${rules}</style>`;
const script = (code) => `<script>${code}</script>`;

/**
 * @typedef {object} Host
 * @property {string} name
 * @property {string} [head]
 * @property {string} [before] what stands in the body before the widgets
 * @property {string} [after] and after them
 * @property {string} [html] attributes of its html
 * @property {string} [body] and of its body
 * @property {string} [doctype]
 * @property {string} [type] its content type
 * @property {string} [policy] its content security policy
 * @property {string} [sandbox] it stands in a frame with these rights; with `null`, in a frame without a sandbox
 * @property {string} [file] what of the package it loads, else `widgets.js`
 * @property {string} [like] the page whose widgets look the same, else the bare page
 * @property {'same' | 'readable' | 'fallback'} [expects] `readable`: the widgets work, and may look different; `fallback`: nothing is
 *   defined, and what stands inside the tags stays
 */

export const BARE = 'A bare page';
const BARE_FRAME = 'A frame';
const BARE_ARABIC = 'A page in Arabic';

/** @type {readonly Host[]} */
const REFERENCES = [
  { name: BARE, expects: 'readable' },
  { name: BARE_FRAME, sandbox: null, expects: 'readable' },
  { name: BARE_ARABIC, html: 'lang="ar" dir="rtl"', expects: 'readable' },
];

/** Style sheets of other people. */
const FRAMEWORKS = [
  { name: 'Bootstrap 5', head: css('bootstrap/dist/css/bootstrap.min.css') },
  { name: 'Bootstrap 3', head: css('bootstrap3/dist/css/bootstrap.min.css') },
  { name: 'Tailwind CSS 4', head: js('@tailwindcss/browser/dist/index.global.js') },
  { name: 'Tailwind’s reset', head: css('@unocss/reset/tailwind.css') },
  { name: 'Bulma', head: css('bulma/css/bulma.min.css') },
  { name: 'Foundation', head: css('foundation-sites/dist/css/foundation.min.css') },
  { name: 'Fomantic UI', head: css('fomantic-ui-css/semantic.min.css') },
  { name: 'Semantic UI', head: css('semantic-ui-css/semantic.min.css') },
  {
    name: 'Materialize',
    head:
      css('materialize-css/dist/css/materialize.min.css') + js('materialize-css/dist/js/materialize.min.js'),
  },
  { name: 'USWDS', head: css('@uswds/uswds/dist/css/uswds.min.css') },
  {
    name: 'GOV.UK Frontend',
    head: css('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    html: 'lang="en" class="govuk-template"',
    body: 'class="govuk-template__body govuk-body"',
  },
  { name: 'Pico', head: css('@picocss/pico/css/pico.min.css') },
  { name: 'Water.css', head: css('water.css/out/light.min.css') },
  { name: 'Simple.css', head: css('simpledotcss/simple.min.css') },
  { name: 'Milligram', head: css('milligram/dist/milligram.min.css') },
  { name: 'Pure', head: css('purecss/build/pure-min.css') },
  { name: 'Tachyons', head: css('tachyons/css/tachyons.min.css') },
  { name: 'normalize.css', head: css('normalize.css/normalize.css') },
  { name: 'modern-normalize', head: css('modern-normalize/modern-normalize.css') },
  {
    name: 'sanitize.css',
    head: css(
      ...['sanitize', 'forms', 'assets', 'typography', 'reduce-motion'].map(
        (part) => `sanitize.css/${part}.css`,
      ),
    ),
  },
  { name: 'Meyer’s reset', head: css('reset-css/reset.css') },
  { name: 'ress', head: css('ress/dist/ress.min.css') },
];

/** Scripts of other people that change built-ins, or the page. */
const LIBRARIES = [
  { name: 'core-js 2', head: js('core-js2/client/shim.min.js') },
  { name: 'core-js 3', head: js('core-js-bundle/minified.js') },
  { name: 'es5-shim', head: js('es5-shim/es5-shim.min.js', 'es5-shim/es5-sham.min.js') },
  { name: 'es6-shim', head: js('es6-shim/es6-shim.min.js', 'es6-shim/es6-sham.min.js') },
  { name: 'MooTools 1.5', head: js('mootools/lib/mootools-core-1.5.2-server.js') },
  { name: 'Sugar 1', head: js('sugar1/sugar.min.js') },
  { name: 'Sugar 2', head: js('sugar/dist/sugar.min.js') + script('Sugar.extend()') },
  { name: 'Datejs', head: js('datejs/lib/date.js') },
  { name: 'date-utils', head: js('date-utils/lib/date-utils.min.js') },
  { name: 'Zone.js', head: js('zone.js/bundles/zone.umd.min.js') },
  { name: 'SES lockdown', head: js('ses/dist/ses.umd.min.js') + script('lockdown()') },
  { name: 'webcomponents.js', head: js('@webcomponents/webcomponentsjs/webcomponents-bundle.js') },
  {
    name: 'A polyfill of scoped registries',
    head: js('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'),
  },
  {
    name: 'document-register-element',
    head: js('document-register-element/build/document-register-element.js'),
  },
  { name: 'A polyfill of Trusted Types', head: js('trusted-types/dist/es5/trustedtypes.build.js') },
  { name: 'A polyfill of inert', head: js('wicg-inert/dist/inert.min.js') },
  { name: 'A polyfill of :focus-visible', head: js('focus-visible/dist/focus-visible.min.js') },
  {
    name: 'FastClick',
    head: js('fastclick/lib/fastclick.js'),
    after: script('FastClick.attach(document.body)'),
  },
  {
    name: 'jQuery Mobile',
    head:
      css('jquery-mobile/dist/jquery.mobile.min.css') +
      js('jquery1/dist/jquery.min.js', 'jquery-mobile/dist/jquery.mobile.min.js'),
  },
  { name: 'AngularJS', head: js('angular/angular.min.js'), body: 'ng-app' },
  {
    name: 'Knockout',
    head: js('knockout/build/output/knockout-latest.js'),
    after: script('ko.applyBindings({})'),
  },
];

/** Habits of style sheets. */
export const STYLES = [
  { name: 'A root font of 62.5%', head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { name: 'A root font of 40 px', head: style('html { font-size: 40px }') },
  {
    name: 'Inherited styles of every kind',
    head: style(`body { color: red; text-align: center; text-indent: 3em; letter-spacing: 4px; word-spacing: 9px;
      text-transform: uppercase; line-height: 3; font: italic small-caps 900 30px / 3 serif; white-space: pre; list-style: square;
      direction: rtl; cursor: crosshair; text-shadow: 1px 1px red; quotes: none; tab-size: 20; hyphens: auto; word-break: break-all;
      border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; fill: red; stroke: red;
      stroke-width: 9px; user-select: none; text-align-last: right; text-decoration: line-through; font-stretch: 50%;
      text-anchor: end; dominant-baseline: hanging; accent-color: red; caret-color: red; font-feature-settings: "smcp";
      font-variant-numeric: oldstyle-nums; text-wrap: nowrap; line-break: anywhere; orphans: 9; widows: 9; pointer-events: all;
      -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; text-size-adjust: 200%; ruby-position: under;
      text-emphasis: dot red; text-underline-offset: 9px; font-kerning: none; font-synthesis: none; paint-order: stroke }`),
  },
  {
    name: 'Universal rules with !important',
    head: style(`* { color: red !important; background: yellow !important; font: italic 100 9px / 1 serif !important;
      text-transform: uppercase !important; letter-spacing: 1em !important; box-sizing: content-box !important;
      cursor: wait !important; fill: red !important; white-space: nowrap !important; text-align: right !important;
      border: 3px solid red !important; outline: 3px solid red !important; position: relative !important;
      overflow: visible !important; user-select: none !important; transition: all 9s !important; float: none !important }`),
  },
  {
    name: 'Universal rules for pseudo-elements',
    head: style(`*, *::before, *::after { box-sizing: border-box !important; content: none; color: red; line-height: 1 }
      *::marker { color: red } *::selection { color: red }`),
  },
  {
    name: 'Rules for parts of their markup',
    head: style(`section, p, a, div, span, ul, li, summary, details, button, svg, path, bdi, strong, table, select, label, h2 {
      display: block !important; color: lime !important; margin: 30px !important; padding: 30px !important;
      border: 5px solid !important } .root, .frame, .call, .heading, .number { display: none !important }`),
  },
  {
    name: ':not(:defined) is hidden',
    head: style(':not(:defined) { visibility: hidden; opacity: 0 }'),
  },
  {
    name: 'Flex and grid',
    head: style(
      'body { display: flex; align-items: end } #box { display: grid; justify-items: end; align-items: end }',
    ),
  },
  { name: 'Vertical writing', head: style('body { writing-mode: vertical-rl; text-orientation: upright }') },
];

/** What a page may be. */
const DOCUMENTS = [
  { name: 'Quirks mode', doctype: '' },
  {
    name: 'Limited quirks mode',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  { name: 'From right to left', html: 'lang="en" dir="rtl"' },
  {
    name: 'In Arabic, with Bootstrap',
    html: 'lang="ar" dir="rtl"',
    head: css('bootstrap/dist/css/bootstrap.rtl.min.css'),
    like: BARE_ARABIC,
  },
  { name: 'A base address elsewhere', after: '<base href="https://elsewhere.example/" target="_top">' },
  { name: 'Windows-1252, plain script', type: 'text/html; charset=windows-1252', file: 'classic.js' },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml',
    html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    expects: 'fallback',
  },
  { name: 'A frame with scripts alone', sandbox: 'allow-scripts', like: BARE_FRAME },
  {
    name: 'A frame with scripts and its origin',
    sandbox: 'allow-scripts allow-same-origin',
    like: BARE_FRAME,
  },
];

const SELF = "default-src 'none'; script-src 'self'; style-src 'self'";
const TYPES = "require-trusted-types-for 'script'; trusted-types";

/** What a page may forbid. */
const POLICIES = [
  { name: 'A strict policy', policy: SELF },
  { name: 'and Trusted Types', policy: `${SELF}; ${TYPES} lit-html 'allow-duplicates'` },
  {
    name: 'and Trusted Types, plain script',
    policy: `${SELF}; ${TYPES} lit-html 'allow-duplicates'`,
    file: 'classic.js',
  },
  { name: 'Trusted Types without lit-html', policy: `${SELF}; ${TYPES} other`, expects: 'fallback' },
  {
    name: 'No script of another place',
    policy: `default-src 'none'; script-src http://127.0.0.1:*/record.js; style-src 'self'`,
    expects: 'fallback',
  },
];

const without = (...names) => script(names.map((name) => `delete ${name};`).join(''));

/** What a browser may lack, or a page may have taken away. */
const BROWSERS = [
  { name: 'No popover', head: without('HTMLElement.prototype.popover'), expects: 'fallback' },
  {
    name: 'No light-dark()',
    head: script(
      "const { supports } = CSS; CSS.supports = (...query) => !query.join(':').includes('light-dark') && supports.apply(CSS, query)",
    ),
    expects: 'fallback',
  },
  { name: 'No custom elements', head: without('window.customElements'), expects: 'fallback' },
  { name: 'No shadow DOM', head: without('Element.prototype.attachShadow'), expects: 'fallback' },
  {
    name: 'No clipboard, share, sound or speech',
    head: without(
      'Navigator.prototype.clipboard',
      'Navigator.prototype.share',
      'Navigator.prototype.canShare',
      'window.AudioContext',
      'window.speechSynthesis',
    ),
  },
  {
    name: 'Storage and cookies forbidden',
    head: script(`for (const [where, names] of [[window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches']], [document, ['cookie']]])
      for (const name of names) Object.defineProperty(where, name, { get() { throw new DOMException('forbidden', 'SecurityError') } })`),
  },
  {
    name: 'No constructed style sheets',
    head: without('Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets'),
    expects: 'fallback',
  },
  { name: 'No ResizeObserver', head: without('window.ResizeObserver'), expects: 'readable' },
  {
    name: 'No newer Intl',
    head: without('Intl.DisplayNames', 'Intl.ListFormat', 'Intl.Segmenter', 'Intl.RelativeTimeFormat'),
  },
  {
    name: 'No API of after 2023',
    head: without(
      'Object.groupBy',
      'Promise.withResolvers',
      'Promise.try',
      'Set.prototype.union',
      'Element.prototype.moveBefore',
      'Element.prototype.setHTMLUnsafe',
      'ShadowRoot.prototype.getHTML',
      'URL.parse',
      'Intl.DurationFormat',
      'window.Iterator',
    ),
  },
];

/** What scripts of a page may do to built-ins. */
const BUILT_INS = [
  {
    name: 'Built-ins with names as in Prototype.js',
    head: script(`
      for (const name of ['each', 'all', 'any', 'collect', 'detect', 'include', 'inject', 'invoke', 'max', 'min', 'pluck', 'reject',
        'toArray', 'size', 'inspect', 'first', 'last', 'compact', 'flatten', 'without', 'uniq', 'clone', 'clear', 'zip'])
        Array.prototype[name] = String.prototype[name] = Function.prototype[name] = function () { return this };
      for (const name of ['hide', 'show', 'update', 'visible', 'select', 'up', 'down', 'next', 'previous', 'adjacent', 'toggle',
        'identify', 'observe', 'fire', 'store', 'retrieve', 'absolutize', 'scrollTo'])
        Element.prototype[name] = function () { return this };
      Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this };
      Array.prototype.toJSON = function () { return '[' + [].join.call(this) + ']' };
      Array.from = window.$A = (list) => { const all = []; for (const each of list || []) all.push(each); return all };
      Function.prototype.bind = function (self, ...first) { const run = this; return function (...rest) { return run.apply(self, [...first, ...rest]) } };
      document.getElementsByClassName = (name) => [...document.querySelectorAll('.' + name)];`),
  },
  {
    name: 'Names that every object has',
    head: script(`for (const name of ['extend', 'each', 'size', 'toQuery', 'lang', 'theme', 'layout', 'data', 'href', 'text', 'name', 'id', 'hasOwn'])
      Object.defineProperty(Object.prototype, name, { value() {}, writable: true, configurable: true });`),
  },
  {
    name: 'A clock and dates replaced',
    head: script(`const Real = Date; window.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [Real.now()])) } };
      Real.parse = () => NaN; Real.prototype.toLocaleDateString = () => 'replaced'; Number.prototype.toLocaleString = () => 'replaced';`),
  },
  {
    name: 'createElement and setTimeout wrapped',
    head: script(`const create = document.createElement; document.createElement = function (name) { return create.call(document, String(name).toUpperCase()) };
      const later = setTimeout; window.setTimeout = (run, ms, ...rest) => later(() => { try { run(...rest) } catch {} }, ms);
      const raf = requestAnimationFrame; window.requestAnimationFrame = (run) => raf((now) => run(now));`),
  },
  {
    name: 'Names of the page in the way',
    head: script(
      'var lit, d3, Lit, define, module, exports, process, global, $, _, name = "x", status = "y", top1, event1, hotline, release, english',
    ),
    before:
      '<form name="hotline"></form><form name="body"></form><img name="head" alt=""><img name="getElementById" alt=""><a id="release"></a><a id="customElements"></a>',
  },
];

export const HOSTS = [
  ...REFERENCES,
  ...FRAMEWORKS,
  ...LIBRARIES,
  ...STYLES,
  ...DOCUMENTS,
  ...POLICIES,
  ...BROWSERS,
  ...BUILT_INS,
];
