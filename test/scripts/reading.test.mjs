// Reading grade 9 or below for all of our own English, by Flesch and Kincaid.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { loadContent, loadModule } from '../../scripts/content.mjs';

const GRADE = 9;
/** What has no plainer word, or is a name: each counts as one short word. */
const EXEMPT =
  /\b(Connecticut(’s)?|National Human Trafficking Hotline|Department of Children and Families|United Nations|trafficking|trafficked|hotline(’s)?|immigration|interpreter|confidential(ity)?|coercion|commercial sex|prostitution|misdemeanors|felony|felonies|mandated reporters|victims?|compensation|identity|documents|deportation|photograph|estimate)\b/gi;

const { texts } = await loadModule('src/locale/generated/texts.ts');
const content = await loadContent('src/content');
const spotlight = content['spotlights/ct-2019.ts'].ct2019;
const { purpose, service } = content['spotlights/introduction.ts'];

/** The report's own words; and the months, which are no sentence. */
const NOT_OURS = new Set([
  ...Object.values(spotlight.caveats),
  ...spotlight.cases.rows.map(({ note }) => note),
  purpose.text,
  service.text,
  'Some cases may involve multiple locations.',
  'Communication to the National Hotline by channel, {place}, {year}',
  texts.find((text) => text.startsWith('January, ')),
]);

const gradeOf = (text) =>
  readability.fleschKincaidGrade(text.replace(/\{\w+\}/g, 'it').replace(EXEMPT, 'word'));

describe('our own English', () => {
  const ours = texts.filter((text) => !NOT_OURS.has(text) && text.split(' ').length > 5);

  it('is of reading grade 9 or below, text by text', () => {
    assert.ok(ours.length > 100);
    const hard = ours.map((text) => [gradeOf(text), text]).filter(([grade]) => grade > GRADE);
    assert.deepEqual(hard, []);
  });

  it('is of grade 8 or below taken together, names and terms included', () => {
    assert.ok(readability.fleschKincaidGrade(ours.join(' ').replace(/\{\w+\}/g, 'it')) <= 8);
  });

  it('would be found out if it were hard', () => {
    assert.ok(
      gradeOf(
        'Notwithstanding the aforementioned considerations, individuals experiencing exploitation may initiate communication.',
      ) > GRADE,
    );
  });

  it('says nothing of what we do not say', () => {
    for (const text of texts)
      assert.doesNotMatch(
        text,
        /\brescue|\bslave|\bprostitutes?\b|\banonymous|fully confidential|illegal alien/i,
      );
  });
});
