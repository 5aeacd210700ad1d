import { APART, ENOUGH, isPress } from './presses.js';
import type { Keys } from './presses.js';

/** Where a floating exit stands: at the bottom, unless that would hide what has the focus. */
export type Edge = 'bottom' | 'top';

/** How far three presses have come; `expired` when the next one did not come in time. */
export type Progress = 'one' | 'two' | 'expired' | 'none';

/**
 * One exit of a page. Several files and versions of the library may stand on one page and share what is named here and in
 * `ExitsOfPage`: add to it, change nothing.
 */
export interface PageExit {
  readonly element: HTMLElement;
  /** A tag of its own comes before an exit that another widget carries. */
  readonly isTag: boolean;
  readonly keys: Keys;
  /** Where it would lead by itself. */
  readonly ownHref: string;
  /** Its box, once it has rendered. */
  readonly box: Element | undefined;
  /** Floats at an edge, or stays in its place (undefined). */
  float(edge: Edge | undefined): void;
  /** Over whatever came into the top layer since. */
  raise(): void;
  /** Closes its advice. */
  fold(): void;
  say(progress: Progress): void;
  leave(): void;
}

export interface ExitsOfPage {
  /** Where all exits of the page lead; undefined where no `<quick-exit>` says so. */
  readonly href: string | undefined;
  /** Brings the floating exit over what was opened inside a widget, of which the page hears nothing. */
  raise(): void;
  /** Something has changed by which it is chosen which exit floats. */
  update(): void;
  /** @returns what ends it */
  join(exit: PageExit): () => void;
}

const PLACE = Symbol.for('stop-trafficking-widgets.exits');

/** The exits of a page: one of them floats, and one listener counts presses, however many widgets there are. */
export function exitsOfPage(view: Window): ExitsOfPage {
  const page = view as { [PLACE]?: ExitsOfPage };
  return (page[PLACE] ??= createExits(view));
}

function createExits(view: Window): ExitsOfPage {
  const { document } = view;
  const exits = new Set<PageExit>();
  // Many come, go and are drawn in one go.
  const electSoon = once(queueMicrotask, elect);
  const electDrawn = once((call) => view.requestAnimationFrame(call), elect);
  // What is shown or hidden changes size. To draw at once would change sizes while they are told of.
  const sizes = new ResizeObserver(electDrawn);
  const inert = new MutationObserver(elect);
  let listening: AbortController | undefined;
  let leading: PageExit | undefined;
  let floating: PageExit | undefined;
  let edge: Edge = 'bottom';
  let focusedAt = -Infinity;
  let presses = 0;
  let speaker: PageExit | undefined;
  let key: Keys = 'none';
  let code = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const first = (list: readonly PageExit[]): PageExit | undefined =>
    list.reduce<PageExit | undefined>((a, b) => (a && isBefore(a, b) ? a : b), undefined);

  /**
   * One that can be seen and pressed: what stands in a closed tab panel, is inert or waits for its language gives way to another. In
   * a frame none floats: the frame scrolls away.
   */
  function elect(): void {
    const all = [...exits];
    leading = first(all.filter(({ isTag }) => isTag));
    const able = all.filter(({ element }) => element.checkVisibility() && !isInert(element));
    const drawn = able.filter(({ box }) => box);
    const chosen = view.top === view ? first(drawn.length ? drawn : able) : undefined;
    if (chosen === floating) return;
    floating?.float(undefined);
    floating = chosen;
    chosen?.float(edge);
  }

  function place(): void {
    const focused = deepestFocus(document);
    const box = floating?.box;
    if (!box || !focused || box.contains(focused)) return;
    const own = box.getBoundingClientRect();
    const other = focused.getBoundingClientRect();
    const isBeside = other.right < own.left - ROOM || other.left > own.right + ROOM;
    const isAtBottom = !isBeside && other.bottom > document.documentElement.clientHeight - own.height - ROOM;
    const isAtTop = !isBeside && other.top < own.height + ROOM;
    const wanted = isAtBottom && !isAtTop ? 'top' : 'bottom';
    if (wanted === edge) return;
    edge = wanted;
    floating?.float(edge);
  }

  function tell(progress: Progress): void {
    const next = floating ?? first([...exits]);
    if (speaker !== next) speaker?.say('none');
    speaker = next;
    speaker?.say(progress);
  }

  function count(next: number): void {
    clearTimeout(timer);
    presses = next;
    tell(next === 0 ? 'none' : next === 1 ? 'one' : 'two');
    if (next) timer = setTimeout(expire, APART);
  }

  function expire(): void {
    presses = 0;
    tell('expired');
    timer = setTimeout(() => {
      tell('none');
    }, APART);
  }

  /** Focus inside a shadow root is told of by no event, so that keys are followed too. */
  function followFocus(): void {
    focusedAt = performance.now();
    view.requestAnimationFrame(() => {
      const focused = deepestFocus(document);
      if (focused && !floating?.box?.contains(focused)) floating?.fold();
      place();
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    followFocus();
    // A key that is held down repeats itself. Firefox also calls it a repeat when the other Shift joins the one that is held.
    const isHeld = event.repeat && event.code === code;
    code = event.code;
    if (isHeld) return;
    const pressed = [...exits]
      .map(({ keys }) => keys)
      .find((keys) => isPress(event, keys, (field) => isTypedOnScreen(view, field)));
    if (!pressed) {
      count(0);
      return;
    }
    const next = pressed === key ? presses + 1 : 1;
    key = pressed;
    count(next < ENOUGH ? next : 0);
    if (next === ENOUGH) (floating ?? first([...exits]))?.leave();
  }

  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    view.addEventListener('keydown', onKeyDown, options);
    view.addEventListener(
      'pointerdown',
      (event) => {
        // Shift held for a click or a selection is no press.
        count(0);
        const box = floating?.box;
        if (box && !event.composedPath().includes(box)) floating?.fold();
      },
      options,
    );
    view.addEventListener(
      'pageshow',
      () => {
        count(0);
      },
      options,
    );
    view.addEventListener('focusin', followFocus, options);
    // The browser scrolls to what gets the focus, some pages slowly.
    view.addEventListener(
      'scroll',
      () => {
        if (performance.now() - focusedAt < 1000) place();
      },
      options,
    );
    const onToggle = ({ target }: Event): void => {
      elect();
      if (target instanceof Element && target.matches(':popover-open, :fullscreen')) floating?.raise();
    };
    view.addEventListener('toggle', onToggle, options);
    view.addEventListener('fullscreenchange', onToggle, options);
  }

  return {
    get href() {
      return leading?.ownHref;
    },
    raise: () => floating?.raise(),
    update: electDrawn,
    join(exit) {
      if (!exits.size) {
        listen();
        inert.observe(document, { subtree: true, attributeFilter: ['inert'] });
      }
      exits.add(exit);
      sizes.observe(exit.element);
      // All tags of a page are defined in one go, and the first in the document may be defined last.
      electSoon();
      return () => {
        exits.delete(exit);
        sizes.unobserve(exit.element);
        if (floating === exit) {
          floating = undefined;
          exit.float(undefined);
        }
        if (speaker === exit) speaker = undefined;
        exit.say('none');
        electSoon();
        if (exits.size) return;
        listening?.abort();
        listening = undefined; // the reason of its end remembers who went last
        inert.disconnect();
      };
    },
  };
}

function isBefore(a: PageExit, b: PageExit): boolean {
  if (a.isTag !== b.isTag) return a.isTag;
  return Boolean(a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Calls late, and once, however often it is asked to until then. */
function once(later: (call: () => void) => void, call: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    later(() => {
      isDue = false;
      call();
    });
  };
}

/** Room (px) for an outline and for the gap to the edge. */
const ROOM = 16;

function deepestFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body ? null : focused;
}

function isInert(element: Element): boolean {
  let node: Node | null = element;
  while (node) {
    if ((node as Partial<HTMLElement>).inert) return true;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}

/** Whether what is typed in is likely typed on a keyboard on the screen: a phone or tablet that shows one for this field. */
function isTypedOnScreen(view: Window, field: EventTarget | undefined): boolean {
  const isField =
    field instanceof HTMLElement &&
    (field.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(field.tagName));
  return isField && view.matchMedia('(pointer: coarse)').matches;
}
