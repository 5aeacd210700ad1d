import { short } from './values.js';

/** The JSON of a file, or why there is none, as a sentence. */
export type Fetched = { readonly json: unknown } | { readonly why: string };

const MOST_BYTES = 1_000_000;

/** Where a file is, if that is on the page's own origin: a page must not be led to ask anybody else. */
function addressOf(src: unknown): URL | undefined {
  if (typeof src !== 'string' || !URL.canParse(src, document.baseURI)) return undefined;
  const url = new URL(src, document.baseURI);
  return /^https?:$/.test(url.protocol) && url.origin === origin ? url : undefined;
}

/** The text of an answer, or undefined where it is too long. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      void reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Asks for a JSON file of the page's own origin, and tells the server nothing of the reader that it can do without.
 * @param src its address, of whatever type a page gave it, relative to the page's
 */
export async function fetchJson(src: unknown, signal: AbortSignal): Promise<Fetched> {
  const url = addressOf(src);
  if (!url) return { why: `An address of a file at ${origin} is accepted.` };
  let text: string | undefined;
  try {
    const response = await fetch(url, {
      signal,
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!response.ok)
      return { why: `The server answered ${response.status}; a file that is there is accepted.` };
    text = await textOf(response);
  } catch {
    return {
      why: 'It could not be fetched; a file that is there, leads nowhere else, and is allowed by connect-src where the page has a content security policy is accepted.',
    };
  }
  if (text === undefined) return { why: `It is too large; up to ${MOST_BYTES} bytes are accepted.` };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { why: `It begins with ${short(text)}; JSON is accepted.` };
  }
}
