// What a reader downloads before a widget is painted, in brotli; the build fails over it. A language comes on top of it, once.
import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
const file = (path, limit) => ({ path: `dist/cdn/${path}.js`, limit });

export default [
  file('hotline-card', '17 kB'),
  file('trafficking-signs', '13.75 kB'),
  file('quick-exit', '13.75 kB'),
  file('ct-stats-chart', '20.5 kB'),
  file('ct-spotlight', '18 kB'),
  file('trafficking-brochure', '17 kB'),
  ...['definition', 'rights', 'law', 'figures', 'resources'].map((name) =>
    file(`trafficking-${name}`, '12.5 kB'),
  ),
  file('widgets', '34 kB'),
  file('classic', '34 kB'),
  file('autoload', '1 kB'),
  ...targetLocales.map((lang) => file(`locales/${lang}`, '9.75 kB')),
  ...targetLocales.map((lang) => file(`widgets.${lang}`, '43 kB')),
];
