// What a browser hands to a screen reader, in Chromium, Firefox and WebKit: the browser's own tree, not our attributes.
import { after, before } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { onPage, SCRIPT, pageOf, until, withBrowser } from './browser.mjs';
import { launchWebKit } from './webkit.mjs';

export const engine = process.env.BROWSER_ENGINE ?? 'chromium';

let webkit;

export function withReader() {
  if (engine !== 'webkit') return withBrowser();
  before(async () => {
    webkit = await launchWebKit();
  });
  after(() => webkit?.close());
}

/** Their own names for what ARIA has a word for. */
const ROLES = { img: 'image', StaticText: 'text', 'text leaf': 'text', DisclosureTriangle: 'summary' };
/** Boxes that are not spoken. */
const SILENT = ['', 'generic', 'none', 'text container', 'InlineTextBox'];

/**
 * @typedef {{role: string, said: string, depth: number, focused?: boolean}} Heard a node of the tree: its role, and its name or
 *   else the text inside it
 */

/** The nodes of a tree in reading order. */
function flat({ role, name, focused, children }, depth = 0) {
  const inside = children.flatMap((child) => flat(child, depth + 1));
  const texts = inside.filter((node) => node.role === 'text').map(({ said }) => said);
  if (SILENT.includes(role)) return inside;
  return [{ role: ROLES[role] ?? role, said: name || texts.join(''), depth, focused }, ...inside];
}

const READERS = {
  chromium: async ({ page }) => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const tree = ({ ignored, role, name, properties = [], childIds = [] }) => ({
      role: ignored ? '' : role.value,
      name: name?.value,
      focused: properties.some((property) => property.name === 'focused' && property.value.value),
      children: childIds.flatMap((id) => byId.get(id) ?? []).map(tree),
    });
    return flat(tree(nodes[0]));
  },

  firefox: async ({ page, address }) => {
    const { connection } = page.browser();
    const scope = { 'moz:scope': 'chrome' };
    const { contexts } = (await connection.send('browsingContext.getTree', scope)).result;
    const { result } = await connection.send('script.evaluate', {
      expression: `(${treeOfFirefox})('${address}')`,
      target: { context: contexts[0].context },
      awaitPromise: false,
    });
    if (!result.result) throw new Error(result.exceptionDetails.text);
    return flat(JSON.parse(result.result.value));
  },

  webkit: () => readWebKit(elementsInOrder),
};

/* global Cc, Ci, Services -- of Firefox' own window. */
/** Runs there: the tree that Firefox gives the system, which asks it of the page's process. */
function treeOfFirefox(address) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const browsers = [...Services.wm.getEnumerator('navigator:browser')].flatMap(
    ({ gBrowser }) => gBrowser.browsers,
  );
  const ours = browsers.find(({ currentURI }) => currentURI.spec.startsWith(address));
  const tree = (node) => {
    const state = {};
    node.getState(state, {});
    return {
      role: node.computedARIARole || service.getStringRole(node.role),
      name: node.name,
      focused: Boolean(state.value & Ci.nsIAccessibleStates.STATE_FOCUSED),
      children: Array.from({ length: node.childCount }, (_, index) => tree(node.getChildAt(index))),
    };
  };
  return JSON.stringify(tree(service.getAccessibleFor(ours)));
}

/**
 * WebKit's driver tells role and name of one element, and has no command for the tree: the order is the page's, and so is the text
 * of what has no name.
 * @param look runs in the page and gives elements
 */
async function readWebKit(look) {
  const [heard, places] = [
    await webkit.describe(look),
    await webkit.run(`() => (${look})().map(${placeOf})`),
  ];
  return heard
    .map(({ role, name }, index) => {
      const { depth, text, isSummary } = places[index];
      return { role: (ROLES[role] ?? role) || (isSummary ? 'summary' : ''), said: name || text, depth };
    })
    .filter(({ role }) => !SILENT.includes(role));
}
function elementsInOrder() {
  const all = (node) => [node, ...[...(node.shadowRoot ?? node).children].flatMap(all)];
  // Shapes are many, and have no words in them.
  const isShape = (node) => node.matches('rect, circle, path, polyline, tspan');
  return all(document.body).filter((node) => node.checkVisibility() && !isShape(node));
}
function focusedElement() {
  let node = document.activeElement;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return [node];
}
function placeOf(element) {
  const depth = (node) => (node ? 1 + depth(node.parentElement ?? node.getRootNode().host) : 0);
  return {
    depth: depth(element),
    text: element.textContent.trim(),
    isSummary: element.localName === 'summary',
  };
}

/**
 * Opens a page with a widget and hands it to `use`, once its drawing or table is spoken.
 * @param {string} body
 * @param {(reader: {read: () => Promise<Heard[]>, press: (key: string) => Promise<void>, focused: () => Promise<Heard>}) => Promise<void>} use
 */
export async function onReading(body, use) {
  const readWith = async (seen, press) => {
    const read = () => READERS[engine](seen);
    await until(
      () => read().catch(() => []),
      (nodes) => nodes.some(({ role }) => role === 'image' || role === 'table'),
    );
    const focused = async () =>
      engine === 'webkit'
        ? (await readWebKit(focusedElement))[0]
        : (await read()).findLast((node) => node.focused);
    await use({ read, press, focused });
  };
  const html = pageOf(body, SCRIPT);
  if (engine !== 'webkit')
    return onPage(html, (seen) => readWith(seen, (key) => seen.page.keyboard.press(key)));
  const server = await serve('dist', { pages: { '/': html, '/favicon.ico': ' ' } });
  try {
    await webkit.goto(server.address);
    await readWith({}, webkit.press);
  } finally {
    await server.close();
  }
}
