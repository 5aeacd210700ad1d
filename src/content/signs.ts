import { phrase } from '../locale/phrase.js';
import type { Phrase } from '../locale/phrase.js';
import type { Sign, SignGroup, Statement } from './schema.js';

const sign = (id: string, text: Phrase): Sign => ({ id, text });

/**
 * The brochure's list without "is unfamiliar with the local language", completed from federal guidance, since the brochure
 * hardly covers control, sex trafficking or children.
 */
export const signGroups: readonly SignGroup[] = [
  {
    name: phrase('At work', { desc: 'Heading of signs seen at work' }),
    signs: [
      sign(
        'pay',
        phrase('They get little or no pay for their work.', {
          desc: 'A sign. "They" is one person of any gender whom the reader worries about; so in all signs',
        }),
      ),
      sign('money', phrase('They cannot use the money they earn.')),
      sign('hours', phrase('They work far too many hours.')),
      sign('leave', phrase('They cannot leave the place where they work.')),
      sign('debt', phrase('They must work, or have sex, to pay off a debt.')),
      sign('promised', phrase('The work, hours or pay are not what was promised.')),
    ],
  },
  {
    name: phrase('Control by someone else', {
      desc: 'Heading of signs that another person controls somebody',
    }),
    signs: [
      sign('documents', phrase('Someone else holds their identity or travel documents.')),
      sign('speaks', phrase('Someone else speaks for them.')),
      sign('told', phrase('They seem to have been told what to say.')),
      sign('free', phrase('They are not free to come and go from where they live.')),
      sign('threatens', phrase('Someone threatens them or their family, for example with deportation.')),
    ],
  },
  {
    name: phrase('Body and mind', { desc: 'Heading of signs of harm to health' }),
    signs: [
      sign('injuries', phrase('They have injuries that seem to come from physical or sexual abuse.')),
      sign('food', phrase('They are kept from food, water, sleep or medical care.')),
      sign('afraid', phrase('They seem afraid, confused, or eager to please one person.')),
    ],
  },
  {
    name: phrase('Daily life', { desc: 'Heading of signs seen in everyday life' }),
    signs: [
      sign('contact', phrase('They have no contact with family or friends.')),
      sign('live', phrase('They live in a place that is not fit to live in.')),
      sign('belongings', phrase('They have no belongings, or no steady place to stay.')),
    ],
  },
  {
    name: phrase('Children and teenagers', { desc: 'Heading of signs in people under 18' }),
    signs: [
      sign('school', phrase('A child has stopped going to school.')),
      sign('behavior', phrase('Their behavior has changed all of a sudden.')),
      sign(
        'sex',
        phrase('Someone under 18 is in commercial sex.', {
          desc: 'Commercial sex: see the glossary, term 7. Never a word that blames the child',
        }),
      ),
    ],
  },
];

/** What a sign is, and what it is not. */
export const signMeaning: Statement = {
  id: 'sign-meaning',
  text: phrase(
    'One sign proves nothing. Several together may mean that someone is being controlled. A person may also be controlled and show none of them.',
  ),
};

export const signCaution: Statement = {
  id: 'sign-caution',
  text: phrase('Our own caution: a person’s language or immigration status alone is never a sign.', {
    desc: 'Under the signs. It rests on no source; we say it ourselves',
  }),
};

/** For a person who sees signs in somebody else. */
export const doNot: Statement = {
  id: 'do-not',
  text: phrase('Do not confront, alert, follow or photograph anyone.', {
    desc: 'To somebody who sees signs: leave both the person and the trafficker alone, and call',
  }),
};

export const whatToDo: Statement<'number'> = {
  id: 'what-to-do',
  text: phrase('Call {number} and say what you noticed. You do not have to be sure.', {
    desc: '{number} is a link: the hotline',
  }),
};
