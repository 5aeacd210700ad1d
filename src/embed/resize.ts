// For a page with frames of ours: gives each the height that it tells.
import type { HeightQuestion } from './height.js';
import { isHeight } from './height.js';

/** Our frames lie beside this script. */
const { src } = document.currentScript as HTMLScriptElement;
const base = new URL('.', src).href;
const ours = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(base));

// A frame in a sandbox has the origin "null", so it is known by its window.
addEventListener('message', ({ source, data }) => {
  if (!isHeight(data)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.blockSize = `${data.height}px`;
});

const question: HeightQuestion = { type: 'stw-height?' };
const ask = (): void => {
  for (const { contentWindow } of ours()) contentWindow?.postMessage(question, '*');
};
ask();
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
