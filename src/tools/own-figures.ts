import type { Spotlight } from '../content/schema.js';
import { fetchJson } from './given/file.js';
import type { Fetched } from './given/file.js';
import { jsonInside } from './given/json-inside.js';
import { readSpotlights } from './given/spotlights.js';
import type { Tell } from './given/values.js';

/** How long the text inside a tag stays for a file that does not come, ms. */
const PATIENCE = 5000;
const INSTEAD = 'Shown instead: the built-in figures.';

interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
}

/** An element with figures, whose properties may be of whatever type a page gave them. */
interface Host extends HTMLElement {
  readonly data?: unknown;
  readonly src?: unknown;
  addController(controller: Controller): void;
  removeController(controller: Controller): void;
}

/** What is being read for an element; what is asked for later ends it. */
const turns = new WeakMap<Host, AbortController>();

const LATE = 'late';
const patience = (): Promise<typeof LATE> =>
  new Promise((done) => {
    setTimeout(done, PATIENCE, LATE);
  });

/** Asks for a file while the element is on a page, and anew where it has been away. */
function fileFor(element: Host, src: unknown, turn: AbortSignal): Promise<Fetched | undefined> {
  return new Promise((done) => {
    let stay = new AbortController();
    const controller: Controller = {
      hostConnected() {
        stay = new AbortController();
        const { signal } = stay;
        void fetchJson(src, signal).then((file) => {
          if (!signal.aborted) end(file);
        });
      },
      hostDisconnected() {
        stay.abort();
      },
    };
    const end = (file?: Fetched): void => {
      stay.abort();
      element.removeController(controller);
      done(file);
    };
    turn.addEventListener('abort', () => {
      end();
    });
    element.addController(controller);
  });
}

/**
 * Reads the figures of a partner: those of the property `data`, else of the JSON inside the tag, else of the file that `src` names.
 * @param tell is told of what cannot be used
 * @param take is given what can be drawn, none where that is nothing
 * @returns settles when there is nothing more to wait for, though a slow file may still come
 */
export async function readFigures(
  element: Host,
  tell: Tell,
  take: (own: readonly Spotlight[]) => void,
): Promise<void> {
  turns.get(element)?.abort();
  const turn = new AbortController();
  turns.set(element, turn);
  const { signal } = turn;

  const check = (given: unknown, refuse: (what: string, why: string) => void): void => {
    let own: readonly Spotlight[] = [];
    try {
      own = readSpotlights(given, refuse);
    } catch {
      refuse(typeof given, 'It could not be checked.');
    }
    take(own);
  };

  const { data, src } = element;
  const given = data === undefined ? (await jsonInside(element, tell)).data : data;
  if (signal.aborted) return;
  if (given !== undefined)
    check(given, (what, why) => {
      tell(`data="${what.slice(0, 80)}" cannot be used. ${why} ${INSTEAD}`);
    });
  else if (!src) take([]);
  else {
    const name = typeof src === 'string' ? src.slice(0, 80) : typeof src;
    const refuse = (what: string, why: string): void => {
      tell(`src="${name}" ${what}cannot be used. ${why} ${INSTEAD}`);
    };
    const reading = fileFor(element, src, signal).then((file) => {
      if (!file) return;
      if ('json' in file)
        check(file.json, (what, why) => {
          refuse(`has ${what.slice(0, 80)}, which `, why);
        });
      else {
        refuse('', file.why);
        take([]);
      }
    });
    const first = await Promise.race([reading, patience()]);
    if (first === LATE && turns.get(element) === turn && element.isConnected)
      tell(
        `src="${name}" has not come within ${PATIENCE / 1000} seconds. What is here is shown until it comes.`,
      );
  }
}
