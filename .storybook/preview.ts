/// <reference types="vite/types/importMeta.d.ts" />
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf } from '../src/locale/direction.js';
import { LANGUAGES } from '../stories/shared.js';
import type { Globals } from '../stories/shared.js';
import { forPartners } from './manifest.js';
import type { Manifest } from './manifest.js';

// Not a plain import, so that types and lint need no build before them. The path starts at the root, since one relative to this
// folder, whose name has a dot, matches nothing.
const manifests = import.meta.glob<Manifest>('/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(forPartners(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { source: { excludeDecorators: true } },
  },
  initialGlobals: { theme: 'auto', width: 'full', lang: 'en' } satisfies Globals,
  globalTypes: {
    theme: {
      description: 'Theme of the widget, on a page of the same color scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Theme: auto' },
          { value: 'light', title: 'Theme: light' },
          { value: 'dark', title: 'Theme: dark' },
        ],
      },
    },
    lang: {
      description: 'Language of the page that the widget stands on',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(LANGUAGES).map(([value, title]) => ({ value, title })),
      },
    },
    width: {
      description: 'Width of the box that the widget stands in',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Width: full' },
          { value: '320px', title: 'Width: 320 px' },
          { value: '768px', title: 'Width: 768 px' },
          { value: '1280px', title: 'Width: 1280 px' },
        ],
      },
    },
  },
  // Only attributes can be set by the controls of a story.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          type.table?.category === 'attributes' ? type : { ...type, control: { disable: true } },
        ]),
      ),
  ],
  decorators: [
    (story, context) => {
      const { theme, width, lang } = context.globals as Globals;
      return html`<div class="stage" data-theme=${theme} lang=${lang} dir=${directionOf(lang)}>
        <div class="box" data-width=${width}>${story()}</div>
      </div>`;
    },
  ],
};

export default preview;
