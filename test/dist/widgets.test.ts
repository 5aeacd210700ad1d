import { expect } from '@open-wc/testing';
import { FALLBACK } from '../helpers.js';

describe('dist/cdn/widgets.js', () => {
  it('paints the three tags on a page that has nothing else', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script type="module" src="/dist/cdn/widgets.js"></script>
      <hotline-card>${FALLBACK}</hotline-card>
      <trafficking-signs>${FALLBACK}</trafficking-signs>
      <ct-stats-chart>${FALLBACK}</ct-stats-chart>`;
    document.body.append(frame);
    const painted = (tag: string): Element | null | undefined =>
      frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector('.root');
    for (const [tag, text] of [
      ['hotline-card', '1-888-373-7888'],
      ['trafficking-signs', 'One sign proves nothing.'],
      ['ct-stats-chart', '42 of 52'],
    ] as const) {
      while (!painted(tag)) await new Promise(requestAnimationFrame);
      expect(painted(tag)?.textContent).to.contain(text);
    }
    frame.remove();
  });
});
