// What the types take and what they refuse; nothing here runs.
import type { HotlineCard } from 'stop-trafficking-widgets/classes';
import type {} from 'stop-trafficking-widgets/react';
import { figures } from '../figures.js';

export const taken = (
  <>
    <hotline-card
      layout="banner"
      without="chat"
      emphasis="helper"
      discreet
      no-quick-exit={false}
      noLanguageMenu
      lang="es"
      theme="dark"
      heading-level={3}
      quick-exit="shift"
      overrides={{ es: { Close: 'Cerrar' } }}
      localLines={[]}
      checks={{ careline: { by: 'Ana Díaz', on: '2026-11-24' } }}
      className="card"
      slot="aside"
      ref={(card: HotlineCard | null) => card?.focus()}
    />
    <ct-stats-chart measure="people" type="dots" year={2019} headingLevel="3" quick-exit data={figures} />
    <ct-spotlight state="CT" year="2019" edition="source" data={figures} />
    <quick-exit href="https://www.weather.gov/" keys="escape" />
    <trafficking-brochure language-scope="page" />
    <trafficking-definition languages="es ht" />
    <trafficking-figures hide-unreviewed />
    <trafficking-law language-menu />
    <trafficking-resources theme="auto" />
    <trafficking-rights edition="reviewed" />
    <trafficking-signs heading-level="2" />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error There is no such layout. */}
    <hotline-card layout="sideways" />
    {/* @ts-expect-error It is there or it is not. */}
    <hotline-card discreet="very" />
    {/* @ts-expect-error Headings have six levels. */}
    <trafficking-signs heading-level={7} />
    {/* @ts-expect-error Figures have a state and a year. */}
    <ct-stats-chart data={{ cases: 3 }} />
    {/* @ts-expect-error There is no such tag. */}
    <trafficking-weather />
  </>
);
