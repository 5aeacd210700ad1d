// What a page holds, as the tools of Chromium count it after it has thrown away what nobody needs.

/** One look. Each has a session of its own, and what it was shown goes with it. */
async function withTools(page, look) {
  const tools = await page.createCDPSession();
  try {
    return await look((method, options) => tools.send(method, options));
  } finally {
    await tools.detach();
  }
}

/** Lets the browser throw away what nobody needs; before each look. */
export const collect = (page) => withTools(page, (ask) => ask('HeapProfiler.collectGarbage'));

/**
 * Bytes that scripts use, and bytes of all else that stands in a page (nodes, styles, but also what a browser writes down of slow
 * frames and requests); documents, nodes and listeners.
 */
export const memory = (page) =>
  withTools(page, async (ask) => {
    const { usedSize, embedderHeapUsedSize } = await ask('Runtime.getHeapUsage');
    const { documents, nodes, jsEventListeners } = await ask('Memory.getDOMCounters');
    return {
      scripts: usedSize,
      rest: embedderHeapUsedSize,
      documents,
      nodes,
      listeners: jsEventListeners,
    };
  });

const object = async (ask, expression) => (await ask('Runtime.evaluate', { expression })).result.objectId;

/** All that is alive and is made as a prototype says, given to a function in the page. */
async function alive(ask, prototype, look) {
  const { objects } = await ask('Runtime.queryObjects', { prototypeObjectId: await object(ask, prototype) });
  const { result, exceptionDetails } = await ask('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: `function () { return (${look})([...this]); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}

/** Our elements that stand in no page and are held by something all the same, by tag. */
export const leftOver = (page) =>
  withTools(page, (ask) =>
    alive(ask, 'HTMLElement.prototype', (all) => {
      const left = {};
      for (const element of all) {
        // The prototypes of classes are found too.
        if (Object.hasOwn(element, 'constructor') || !element.localName.includes('-')) continue;
        if (!element.isConnected) left[element.localName] = (left[element.localName] ?? 0) + 1;
      }
      return left;
    }),
  );

/** What listens at a page: to which events how often, and how many observers there are. */
export const listening = (page) =>
  withTools(page, async (ask) => {
    const counts = {};
    const places = ['window', 'document', 'document.documentElement', 'document.body', 'document.fonts'];
    for (const place of places) {
      const { listeners } = await ask('DOMDebugger.getEventListeners', {
        objectId: await object(ask, place),
      });
      for (const { type } of listeners) counts[`${place} ${type}`] = (counts[`${place} ${type}`] ?? 0) + 1;
    }
    for (const kind of ['MutationObserver', 'ResizeObserver'])
      counts[kind] = await alive(ask, `${kind}.prototype`, (all) => all.length);
    return counts;
  });

/** What must be the same when all has gone that came. */
export async function state(page) {
  await collect(page);
  const { documents, nodes, listeners } = await memory(page);
  return { documents, nodes, listeners, leftOver: await leftOver(page), listening: await listening(page) };
}
