import type { PrerenderOptions } from '../embed/prerender.js';
import type { Answer, Question } from './prerender-worker.js';

let worker: Worker | undefined;
let asked = 0;

/**
 * A tag as static HTML, as the command prints it. What makes it is brought at first use.
 * @returns rejects where it cannot be made
 */
export function staticHtml(tag: string, options: PrerenderOptions): Promise<string> {
  const current = (worker ??= new Worker(new URL('../server/worker.js', import.meta.url), {
    type: 'module',
  }));
  const id = (asked += 1);
  return new Promise((done, fail) => {
    const end = new AbortController();
    const { signal } = end;
    current.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        end.abort();
        if (data.html === undefined) fail(new Error('It could not be rendered.'));
        else done(data.html);
      },
      { signal },
    );
    current.addEventListener(
      'error',
      () => {
        end.abort();
        worker = undefined;
        fail(new Error('The worker could not be loaded.'));
      },
      { signal },
    );
    current.postMessage({ ...options, id, tag } satisfies Question);
  });
}
