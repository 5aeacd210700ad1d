/** Holds back the answers to what matches a pattern (`*` stands for anything) until they are let go. */
export async function hold(page, urlPattern) {
  const tools = await page.createCDPSession();
  const held = [];
  tools.on('Fetch.requestPaused', ({ requestId }) => held.push(requestId));
  await tools.send('Fetch.enable', { patterns: [{ urlPattern }] });
  return {
    get count() {
      return held.length;
    },
    async letGo() {
      for (const requestId of held.splice(0))
        await tools.send('Fetch.continueRequest', { requestId }).catch(() => undefined); // given up
      await tools.detach();
    },
  };
}
