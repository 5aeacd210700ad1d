import { css } from 'lit';
import { phrase } from '../../locale/phrase.js';
import type { Words } from '../../locale/words.js';
import { adoptStyles } from '../../styles/adopt.js';

const CLOSE_TAB = phrase('To leave this page, close this tab or window.', {
  desc: 'Stands alone in an emptied part of a page that our button cannot leave. Tab and window of a browser',
});

const styles = css`
  p {
    margin: 1em;
    font-family: system-ui, sans-serif;
  }
`;

export interface Leaving {
  /** Where to: an absolute http(s) address. */
  readonly href: string;
  /** By a click or a tap, which is what browsers ask of whoever opens a tab or leaves the page around a frame. */
  readonly isClick: boolean;
  readonly words: Words;
}

/**
 * Leaves the page at once, so that Back does not come back to it. Nobody is told: no referrer, no request but for the address
 * itself. In a frame, where the page around it may stay, the frame is left empty and says how to leave.
 */
export function leave(view: Window, { href, isClick, words }: Leaving): void {
  const isFramed = view.top !== view;
  try {
    empty(view, href, isFramed ? words : undefined);
  } catch {
    // Whatever a page has done to its document, nothing of it stays.
    view.document.documentElement.remove();
  }
  // One click allows one thing in a sandbox, and to leave is more than another tab.
  if (isFramed && isClick) replaceTop(view, href);
  if (isClick) view.open(href, '_blank', 'noopener,noreferrer');
  if (!isFramed) view.location.replace(href);
}

function replaceTop(view: Window, href: string): void {
  try {
    view.top?.location.replace(href);
  } catch {
    // A sandbox may forbid it; the emptied frame says how to leave.
  }
}

/**
 * Leaves nothing to see or to hear until the next page is here, and no name and icon in the tab. What the page listens to goes
 * with it: else a page could ask "Leave site?" and hold up the exit.
 * @param words say how to leave, where that is needed
 */
function empty(view: Window, href: string, words: Words | undefined): void {
  const { document } = view;
  // A page's own clock could write its name into the tab again. Timeouts and intervals are counted together.
  for (let id = view.setTimeout(() => undefined); id > 0; id -= 1) view.clearTimeout(id);
  document.open();
  // Where loading was stopped, `open` does nothing, and all is still here.
  fill(document, words);
  document.close();
  adoptStyles(document, [styles]);
  const end = keepEmpty(view, href, words);

  // A page that a browser has kept and shows again has nothing in it.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    end();
    view.location.reload();
  });
}

/** A page that writes itself back whenever it is emptied would go on for ever. */
const MOST_TIMES = 100;

/**
 * What a page had asked for may still come, as where Turbo or htmx bring the next page: it must not be written here, nor into the
 * history, nor lead elsewhere.
 * @returns what ends it
 */
function keepEmpty(view: Window, href: string, words: Words | undefined): () => void {
  let times = 0;
  const observer = new MutationObserver(() => {
    times += 1;
    if (times > MOST_TIMES) observer.disconnect();
    fill(view.document, words);
    observer.takeRecords();
  });
  observer.observe(view.document, { childList: true, characterData: true, subtree: true });

  const ending = new AbortController();
  const { navigation } = view as Partial<Pick<Window, 'navigation'>>;
  navigation?.addEventListener(
    'navigate',
    (event) => {
      if (event.destination.url !== href) event.preventDefault();
    },
    { signal: ending.signal },
  );
  // Browsers of 2024 without that know these.
  const nothing = (): void => undefined;
  Object.assign(view.history, { pushState: nothing, replaceState: nothing });
  return () => {
    ending.abort();
  };
}

function fill(document: Document, words: Words | undefined): void {
  const html = document.createElement('html');
  const head = document.createElement('head');
  const body = document.createElement('body');
  html.append(head, body);
  // Chromium refuses to put one root in place of another at once.
  document.replaceChildren();
  document.append(html);

  // Browsers show the address of a page whose title is empty, or nothing but spaces; this is a letter that nobody sees.
  document.title = '\u200b';
  const icon = document.createElement('link');
  Object.assign(icon, { rel: 'icon', href: 'data:,' });
  head.append(icon, meta(document, 'color-scheme', 'light dark'), meta(document, 'referrer', 'no-referrer'));
  if (!words) return;
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.lang = words.langOf(CLOSE_TAB);
  sentence.dir = sentence.lang === words.lang ? words.dir : 'ltr';
  sentence.textContent = words.say(CLOSE_TAB);
  body.append(sentence);
}

function meta(document: Document, name: string, content: string): HTMLMetaElement {
  return Object.assign(document.createElement('meta'), { name, content });
}
