import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import type { Plugin } from 'vite';

/** `sideEffects` in package.json speaks of what is published. Here the sources define the elements, and must not be shaken off. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: {
    filter: { id: /\/src\/embed\// },
    handler: () => ({ moduleSideEffects: true }),
  },
};

/** `disableWhatsNewNotifications` hides the news of Storybook; the development server would still fetch them. */
const fetchNoNews = (channel: Channel): Channel => {
  channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
  return channel;
};

const config: StorybookConfig & { experimental_serverChannel: typeof fetchNoNews } = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The theme toolbar gives each theme its background; the checklist links to pages elsewhere.
  features: { backgrounds: false, sidebarOnboardingChecklist: false },
  experimental_serverChannel: fetchNoNews,
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), keepDefinitions] }),
};

export default config;
