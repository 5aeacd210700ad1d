// The page inside an <iframe>: its options come with its address, and it tells the page around how tall it is.
import { directionOf } from '../locale/direction.js';
import { contrast } from './contrast.js';
import type { Height } from './height.js';
import { isQuestion } from './height.js';

/** An address is anybody's to write: what leads elsewhere or fetches something is no option here. */
const NOT_BY_ADDRESS = new Set(['href', 'src']);

const HEX = '#[\\da-f]{6}';
/**
 * What a custom property may be by address: few ways to write it, since CSS has many that fetch something, and a color that lets
 * nothing be hidden.
 */
const LOOKS: Readonly<Record<string, RegExp>> = {
  '--stw-accent': new RegExp(`^(${HEX})$|^light-dark\\((${HEX}), ?(${HEX})\\)$`, 'i'),
  '--stw-radius': /^\d{1,3}(\.\d+)?(px|em)?$/,
  '--stw-font-size': /^(medium|large|x-large)$/,
};
/** Below it the number on its button could not be read by many (WCAG 2.2, of what is no text: 3). */
const LEAST_CONTRAST = 3;

/** Room for the ring around what has the focus, which a frame cuts off. */
const MARGIN = 6;

const options = new URLSearchParams(location.search);
const root = document.documentElement;
const widget = document.body.querySelector<HTMLElement>(':scope > :not(script)');

function setLook(): void {
  const theme = options.get('theme');
  // Around the frame may be any color; it is light unless the address says more.
  if (theme === 'auto') root.style.colorScheme = 'light dark';
  else if (theme === 'dark') root.style.colorScheme = 'dark';
  for (const [name, pattern] of Object.entries(LOOKS)) {
    const value = options.get(name);
    const found = value === null ? null : pattern.exec(value);
    if (found && isReadable(found)) root.style.setProperty(name, found[0]);
  }
}

/** Whether the colors that a pattern has found can be told from what they are put on. */
function isReadable([, both, light, dark]: RegExpExecArray): boolean {
  const theme = options.get('theme') === 'dark' ? 'dark' : 'light';
  const shown = [
    [both, theme],
    [light, 'light'],
    [dark, 'dark'],
  ] as const;
  return shown.every(([color, on]) => !color || contrast(color, on) >= LEAST_CONTRAST);
}

function setLanguage(): void {
  root.lang = options.get('lang') ?? 'en';
  try {
    root.dir = directionOf(root.lang);
  } catch {
    // It is no language; the widget speaks English.
  }
}

async function setOptions(element: HTMLElement): Promise<void> {
  const { observedAttributes = [] } = (await customElements.whenDefined(
    element.localName,
  )) as CustomElementConstructor & { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const value = options.get(name);
    if (value !== null && !NOT_BY_ADDRESS.has(name)) element.setAttribute(name, value);
  }
}

/** What is open lies over the widget, and is as tall as the frame lets it. */
function sheetIn(element: HTMLElement): HTMLElement | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>('.sheet:popover-open') ?? undefined;
}

function tellHeight(element: HTMLElement): void {
  let told = 0;
  const tell = (): void => {
    const { bottom } = element.getBoundingClientRect();
    const sheet = sheetIn(element)?.scrollHeight ?? 0;
    const height = Math.ceil(Math.max(bottom + scrollY, sheet + 2 * MARGIN)) + MARGIN;
    if (height === told) return;
    told = height;
    const message: Height = { type: 'stw-height', height };
    // Whose page it stands in is nothing that a frame can know, and how tall it is nothing to hide.
    parent.postMessage(message, '*');
  };
  const sizes = new ResizeObserver(() => {
    requestAnimationFrame(tell);
  });
  sizes.observe(element);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !isQuestion(data)) return;
    told = 0;
    tell();
  });
  void customElements.whenDefined(element.localName).then(() => {
    // A sheet has its size only while it is open, and what opens it is not told outside the widget.
    const onToggle = (): void => {
      const sheet = sheetIn(element);
      for (const part of sheet?.children ?? []) sizes.observe(part);
      tell();
    };
    element.shadowRoot?.addEventListener('toggle', onToggle, true);
  });
}

if (widget) {
  setLook();
  setLanguage();
  void setOptions(widget);
  if (parent !== window) tellHeight(widget);
}
