import { phrase } from '../locale/phrase.js';
import { careline } from './contacts.js';
import type { LegalStatement, Statement } from './schema.js';

/** Connecticut's law on trafficking. What has to be proved is not paraphrased until a lawyer has written it. */
export const law: readonly LegalStatement[] = [
  {
    id: 'class-a',
    text: phrase(
      'Trafficking in persons is a class A felony in Connecticut ({section}). Texts that say class B are old.',
      { desc: '{section} names the statute. Glossary, term 25; leave the letters A and B' },
    ),
    section: 'C.G.S. 53a-192a',
    read: '2022',
  },
  {
    id: 'mandated-reporters',
    text: phrase(
      'Mandated reporters must report suspected abuse of a child. Others are encouraged to. The number is {number}.',
      {
        desc: 'Mandated reporters: teachers, doctors and others whom the law obliges. {number} is a link: the DCF Careline',
      },
    ),
    contact: careline,
    read: null,
  },
];

export const lawElements: Statement = {
  id: 'law-elements',
  text: phrase('What exactly has to be proved stands in the statute. Ask a lawyer what it means for you.', {
    desc: 'After what class of felony trafficking is',
  }),
};

/** N-13: certain businesses must post a notice, and this is none. */
export const notTheNotice: Statement = {
  id: 'not-the-notice',
  text: phrase('This is not the notice that Connecticut law requires certain businesses to post.', {
    desc: 'So that no business thinks it has done its duty by showing this',
  }),
};
