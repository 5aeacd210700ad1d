/** How long a file that is needed may be on its way before something is done without it, ms. */
const PATIENCE = 5000;

export const patience = (): Promise<undefined> =>
  new Promise((over) => {
    setTimeout(over, PATIENCE);
  });

/**
 * Uses what is brought. What is late is missing until it is here.
 * @param use is given undefined where there is nothing to use, or not yet
 */
export async function useWhenHere<Tool>(
  bringing: Promise<Tool>,
  use: (tool: Tool | undefined) => void,
): Promise<void> {
  const tool = bringing.catch(() => undefined);
  use(await Promise.race([tool, patience()]));
  use(await tool);
}
