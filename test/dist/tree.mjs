// What a browser hands to a screen reader, in Chromium, Firefox and WebKit: the browser's own tree, not our attributes.

/** Their own names for what ARIA has a word for. */
const ROLES = { img: 'image', StaticText: 'text', 'text leaf': 'text', DisclosureTriangle: 'summary' };
/** What WebKit's driver calls nothing at all, or a button. */
const ROLES_OF_TAGS = { summary: 'summary', select: 'combobox' };
/** Boxes that are not spoken. */
const SILENT = ['', 'generic', 'none', 'text container', 'InlineTextBox'];

/**
 * @typedef {{role: string, name: string, said: string, level?: number, depth: number, focused?: boolean}} Heard a node of the tree:
 *   its role, its name, and that or else the text inside it
 */

/** The nodes of a tree in reading order. */
function flat({ role, name, level, focused, children }, depth = 0) {
  const inside = children.flatMap((child) => flat(child, depth + 1));
  const texts = inside.filter((node) => node.role === 'text').map(({ said }) => said);
  if (SILENT.includes(role)) return inside;
  return [
    { role: ROLES[role] ?? role, name, said: name || texts.join(''), level, depth, focused },
    ...inside,
  ];
}

export async function readChromium(page) {
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
}

/** Runs a function in Firefox' own window, which may do what a page may not. */
export async function inFirefox(page, run, ...values) {
  const { connection } = page.browser();
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { result } = await connection.send('script.evaluate', {
    expression: `(${run})(...${JSON.stringify(values)})`,
    target: { context: contexts[0].context },
    awaitPromise: false,
  });
  if (!result.result) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

export const readFirefox = async (page) => flat(JSON.parse(await inFirefox(page, treeOfFirefox, page.url())));

/* global Cc, Ci, Services -- of Firefox' own window. */
/** Runs there: the tree that Firefox gives the system, which asks it of the page's process. */
function treeOfFirefox(address) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const browsers = [...Services.wm.getEnumerator('navigator:browser')].flatMap(
    ({ gBrowser }) => gBrowser.browsers,
  );
  const ours = browsers.find(({ currentURI }) => currentURI.spec === address);
  const tree = (node) => {
    const state = {};
    node.getState(state, {});
    const level = {};
    node.groupPosition(level, {}, {});
    return {
      role: node.computedARIARole || service.getStringRole(node.role),
      name: node.name,
      level: level.value,
      focused: Boolean(state.value & Ci.nsIAccessibleStates.STATE_FOCUSED),
      children: Array.from({ length: node.childCount }, (_, index) => tree(node.getChildAt(index))),
    };
  };
  return JSON.stringify(tree(service.getAccessibleFor(ours)));
}

/**
 * WebKit's driver tells role and name of one element, and has no command for the tree: the order is the page's, and so are the level
 * of a heading and the text of what has no name.
 * @param look runs in the page and gives elements
 */
export async function readWebKit(webkit, look = elementsInOrder) {
  const [heard, places] = [
    await webkit.describe(look),
    await webkit.run(`() => (${look})().map(${placeOf})`),
  ];
  return heard
    .map(({ role, name }, index) => {
      const { text, tag, ...place } = places[index];
      return { role: ROLES_OF_TAGS[tag] ?? ROLES[role] ?? role, name, said: name || text, ...place };
    })
    .filter(({ role }) => !SILENT.includes(role));
}
function elementsInOrder() {
  const all = (node) => [node, ...[...(node.shadowRoot ?? node).children].flatMap(all)];
  // Shapes are many, and have no words in them.
  const isShape = (node) => node.matches('rect, circle, path, polyline, tspan');
  return all(document.body).filter((node) => node.checkVisibility() && !isShape(node));
}
export function focusedElement() {
  let node = document.activeElement;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return [node];
}
function placeOf(element) {
  const depth = (node) => (node ? 1 + depth(node.parentElement ?? node.getRootNode().host) : 0);
  return {
    depth: depth(element),
    level: Number(element.ariaLevel ?? element.localName.match(/^h([1-6])$/)?.[1] ?? 0),
    text: element.textContent.trim(),
    tag: element.localName,
  };
}
