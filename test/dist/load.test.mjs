// What npm run test:soak does by the thousand, a few times: what a widget leaves behind is seen when the first has gone.
import { describe, it } from 'node:test';
import { ALL_TAGS } from '../../scripts/snippets.mjs';
import { crowd } from '../soak/crowd.mjs';
import { KINDS } from '../soak/kinds.mjs';
import { languagesUnderWay, mounts, staying } from '../soak/mounts.mjs';
import { MOVES } from '../soak/moves.mjs';
import { withBrowser } from './browser.mjs';

withBrowser();

describe('many widgets on one page', () => {
  it('of all tags paint, follow the page, and go', () => crowd('all', ALL_TAGS, 33));
  it('with an exit choose in no more time than they need', () => crowd('cards', ['hotline-card'], 40));
});

describe('widgets that come and go', () => {
  it('leave nothing, whatever was done with them', () => mounts('all', Object.values(KINDS), 3, 1_000_000));
  it('leave nothing where sound is held up', () => {
    const heard = 'a chart that is heard';
    return mounts(heard, [KINDS[heard]], 3, 1_000_000);
  });
  it('leave nothing while a language is on its way', () => languagesUnderWay(3));
  it('are the same when they come again', () => staying(100));
});

describe('widgets that are moved', () => {
  for (const [name, move] of Object.entries(MOVES))
    it(`${name} are whole, and leave nothing`, () => move(20));
});
