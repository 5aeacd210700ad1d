import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** `sideEffects` in package.json speaks of what is published. Here the sources define the elements, and must not be shaken off. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: {
    filter: { id: /\/src\/embed\// },
    handler: () => ({ moduleSideEffects: true }),
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The theme toolbar gives each theme its background; the checklist links to pages elsewhere.
  features: { backgrounds: false, sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), keepDefinitions] }),
};

export default config;
