import { phrase } from '../locale/phrase.js';
import type { PartialDate } from '../locale/words.js';
import type { Contact, Statement } from './schema.js';

/**
 * What must be known of the contacts before anything is drawn. evidence.ts has it for each record; the build fails where the two
 * differ and says what belongs here.
 */
export const contactsTrust = {
  hotlineLastSeen: '2025-04',
  /** The oldest date on which any of `otherContacts` was seen. */
  othersLastSeen: '2024',
  /** The oldest review of any of `otherContacts`; null while nobody has dialled or opened one. */
  othersReviewedOn: null,
} as const satisfies Record<string, PartialDate | null>;

export const hotlineName = phrase('National Human Trafficking Hotline', {
  desc: 'The name of the service. Glossary, term 13. No brand is made of it',
});

export const emergencyCall: Contact = {
  id: 'emergency-call',
  channel: 'call',
  address: '911',
};

export const emergencyText: Contact = {
  id: 'emergency-text',
  channel: 'text',
  address: '911',
};

export const hotline: Contact = {
  id: 'hotline',
  channel: 'call',
  name: hotlineName,
  address: '1-888-373-7888',
};

/** The hotline reads and writes these. A reader of any other language is told to call and ask for an interpreter. */
export const writtenLanguages: readonly string[] = ['en', 'es'];

export const hotlineText: Contact = {
  id: 'hotline-text',
  channel: 'text',
  name: hotlineName,
  address: '233733',
  limits: phrase('English and Spanish only', { desc: 'The languages of the text line and the chat' }),
};

export const hotlineChat: Contact = {
  id: 'hotline-chat',
  channel: 'chat',
  name: hotlineName,
  address: 'humantraffickinghotline.org/chat',
  limits: hotlineText.limits,
};

export const hotlineSite: Contact = {
  id: 'hotline-site',
  channel: 'site',
  name: hotlineName,
  address: 'www.humantraffickinghotline.org',
};

export const careline: Contact = {
  id: 'careline',
  channel: 'call',
  name: phrase('Connecticut DCF Careline', {
    desc: 'DCF: Department of Children and Families. A name; keep DCF and Careline in English, with an explanation',
  }),
  address: '1-800-842-2288',
  need: phrase('A child under 18 was harmed', {
    desc: 'Above the number of the DCF Careline: who should call it',
  }),
  limits: phrase('Day or night. Calls are recorded.', {
    desc: 'The hours of the DCF Careline, and what it does with calls',
  }),
};

export const officeOfVictimServices = phrase('Connecticut Office of Victim Services', {
  desc: 'The name of a state office. Keep Connecticut; translate the rest so that its purpose is plain',
});

export const victimServices: Contact = {
  id: 'victim-services',
  channel: 'call',
  name: officeOfVictimServices,
  address: '1-800-822-8428',
  need: phrase('Information and referral for victims of crime', {
    desc: 'Above the number of the Office of Victim Services: what it gives',
  }),
  limits: phrase('Hours not confirmed.', { desc: 'Of an office: nobody has checked when it answers' }),
};

export const relay: Contact = {
  id: 'relay',
  channel: 'relay',
  address: '711',
};

/** The three sentences beside the number. */
export const calling: Statement = {
  id: 'calling',
  text: phrase(
    'The call is free. Ask for an interpreter; more than 200 languages were offered when last published. You decide what to say.',
    {
      desc: 'Beside the hotline’s number. The number of languages is what the hotline last published, no promise of today',
    },
  ),
};

/** Policy: in one sentence, with its limits; never a promise of anonymity. */
export const confidentiality: Statement = {
  id: 'confidentiality',
  text: phrase(
    'Confidential, with limits. The hotline may report harm to a child, immediate danger, or other things when the law allows or requires it. Ask what they must pass on before you give names or places.',
    { desc: 'What stays private. Promise no more and no less; never "anonymous"' },
  ),
};

export const spoofing: Statement = {
  id: 'spoofing',
  text: phrase('If someone calls you and says they are the hotline, hang up and call the number yourself.', {
    desc: 'A warning of false callers. "The number" is the hotline’s own',
  }),
};

/** The words that go with the contacts, in the order of help. Holes hold links made from the contacts above. */
export const help = {
  danger: phrase('In danger now? {call}. Can’t speak? {text} (in English).', {
    desc: '{call} and {text} are links: "Call 911" and "Text 911". Texts to 911 are not translated',
  }),
  call: phrase('Call {number}', { desc: 'A link or a button. {number} is 911 or the hotline’s number' }),
  text: phrase('Text {number}', { desc: 'A link or a button: send an SMS. {number} is 911 or a short code' }),
  sayLanguage: phrase('Call and say the name of your language in English: {language}.', {
    desc: 'Shown in all languages but English and Spanish. {language} is the English name, such as "Polish". The hotline has interpreters by voice only. Where your language has other letters, add in them how {language} is spoken',
  }),
  relay: phrase('Deaf or hard of hearing: dial {relay} and ask for {number}', {
    desc: '{relay} is a link: 711. {number} is the hotline’s number. Keep it apart from 911',
  }),
  outOfDate: phrase(
    'In danger, call {emergency}. For help, call {number}. Other details may be out of date: last seen in a public record {date}.',
    { desc: 'Shown on an old copy. It must not deter anyone from calling' },
  ),
} as const;

/** All but 911 and the hotline's number: what an expired copy no longer offers as certain. */
export const otherContacts: readonly Contact[] = [hotlineText, hotlineChat, careline, victimServices, relay];

/** In the order of help that the content policy sets; 711 stands last, since it is easily taken for 911. */
export const orderOfHelp: readonly Contact[] = [emergencyCall, emergencyText, hotline, ...otherContacts];
