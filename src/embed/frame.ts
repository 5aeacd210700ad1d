// The page inside an <iframe>: its options come with its address, and it tells the page around how tall it is.
import type { Height } from './height.js';
import { isQuestion } from './height.js';

/** An address is anybody's to write: what leads elsewhere or fetches something is no option here. */
const NOT_BY_ADDRESS = new Set(['href', 'src']);

/** What a custom property may hold, by the end of its name; a color unless it is here. */
const KINDS: Readonly<Record<string, string>> = {
  radius: 'border-radius',
  'font-family': 'font-family',
  'font-size': 'font-size',
};

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
  for (const [name, value] of options) {
    const [, kind] = /^--stw-([a-z\d-]+)$/.exec(name) ?? [];
    if (kind && !/url|image|var\(/i.test(value) && CSS.supports(KINDS[kind] ?? 'color', value))
      root.style.setProperty(name, value);
  }
}

async function setOptions(element: HTMLElement): Promise<void> {
  root.lang = options.get('lang') ?? 'en';
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
  void setOptions(widget);
  if (parent !== window) tellHeight(widget);
}
