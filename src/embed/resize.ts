// For a page with frames of ours: gives each the height that it tells.
import type { HeightQuestion } from './height.js';
import { isHeight } from './height.js';

/** Where this script comes from, frames of ours do too; not known of a module. */
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
const origin = src && new URL(src).origin;

function isOurs({ src: address }: HTMLIFrameElement): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return Boolean(url && /\/frames\/[a-z-]+\.html$/.test(url.pathname) && (!origin || url.origin === origin));
}

const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

// A frame in a sandbox has the origin "null", so it is known by its window.
addEventListener('message', ({ source, data }) => {
  if (!isHeight(data)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  // Whatever the page does to boxes and to the direction of writing.
  if (frame) Object.assign(frame.style, { boxSizing: 'content-box', height: `${data.height}px` });
});

const question: HeightQuestion = { type: 'stw-height?' };
const ask = (): void => {
  for (const { contentWindow } of ours()) contentWindow?.postMessage(question, '*');
};
ask();
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
