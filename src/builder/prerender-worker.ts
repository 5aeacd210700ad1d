// Renders static HTML for the builder: there is no DOM in a worker, as there is none on a server.
import { prerender } from '../embed/prerender.js';
import type { PrerenderOptions } from '../embed/prerender.js';

export interface Question extends PrerenderOptions {
  readonly id: number;
  readonly tag: string;
}

export interface Answer {
  readonly id: number;
  /** Undefined where it could not be rendered. */
  readonly html: string | undefined;
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (html?: string): void => {
    postMessage({ id: data.id, html } satisfies Answer);
  };
  prerender(data.tag, data).then(answer, (error: unknown) => {
    console.error(error);
    answer();
  });
});
