import type { Evidence } from './schema.js';
import {
  acfOneCall,
  addressProgram,
  blueCampaign,
  brochure,
  carelineSchools,
  dcfHart,
  dcfHartCopy,
  dolTrafficking,
  dotReport,
  hotlineDirectory,
  hotlineMission,
  hotlinePolicy,
  operatorChange,
  ovsAdvocacy,
  spotlight2019,
  statePamphlet,
  statePamphletFrench,
  text911,
  textAndChat2018,
  workerGov,
  dcfLegislation,
  dcfSpotlight2022,
  ilo2022,
  mandatedReporters,
  ovsCompensation,
  publicAct1671,
  publicAct1732,
  publicAct21103,
  statute53a192a,
  statute5495c,
  statute54222,
  unodc2024,
  uscisManual,
  victimAdvocate,
} from './sources.js';

/** Nobody has dialled, opened or read any of it yet. */
const unreviewed = { reviewedBy: null, reviewedOn: null } as const;

const contact = {
  ...unreviewed,
  asOf: null,
  lastSeen: null,
  standing: 'current',
  expires: '180-days',
} as const;
const guidance = {
  ...unreviewed,
  asOf: null,
  lastSeen: null,
  standing: 'current',
  expires: 'never',
} as const;

/** What the brochure of about 2013 says. */
const in2013 = { ...guidance, asOf: '2013' } as const;
const in2020 = { ...guidance, asOf: '2020', lastSeen: '2020' } as const;
const fromBlueCampaign: Evidence = { ...in2020, facts: [], sources: [blueCampaign] };
const fromWorkerGov: Evidence = { ...guidance, facts: [], sources: [workerGov] };
const bystander: Evidence = { ...guidance, facts: ['B-24'], sources: [dotReport], standing: 'reworded' };
const ours: Evidence = { ...guidance, facts: [], sources: [], standing: 'ours' };

/** Law changes on October 1; nothing of it is shown without the year in which it was read. */
const inLaw = {
  ...unreviewed,
  asOf: null,
  lastSeen: null,
  standing: 'reworded',
  expires: 'october',
} as const;

const S = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `S-${String(from + index).padStart(2, '0')}`);

/** On what each record rests, by the record's id. The build holds the two together. */
export const evidence: Readonly<Record<string, Evidence>> = {
  // contacts.ts
  'emergency-call': { ...contact, facts: ['B-24'], sources: [dotReport, brochure] },
  'emergency-text': { ...contact, facts: ['N-17'], sources: [text911] },
  hotline: {
    ...contact,
    lastSeen: '2025-04',
    facts: ['B-25', 'B-26', 'S-31'],
    sources: [statePamphlet, brochure],
    note: 'The same number in every record from 2013 to 2025. Not yet seen on a page of the operator that took over in September 2025.',
  },
  'hotline-text': {
    ...contact,
    lastSeen: '2025-04',
    facts: ['N-01', 'N-05'],
    sources: [statePamphlet, textAndChat2018],
    note: 'Records differ on the keyword (HELP, INFO, BEFREE), so none is promised.',
  },
  'hotline-chat': {
    ...contact,
    facts: ['N-02', 'N-05'],
    sources: [hotlineDirectory, textAndChat2018],
    note: 'The address has not been opened since the operator changed in September 2025.',
  },
  'hotline-site': {
    ...contact,
    lastSeen: '2025-03-07',
    facts: ['N-04'],
    sources: [statePamphletFrench],
    note: 'Only in the square code of the leaflet. Not opened since the operator changed in September 2025.',
  },
  careline: {
    ...contact,
    lastSeen: '2024',
    facts: ['N-06', 'B-09'],
    sources: [dcfHartCopy, dcfHart, carelineSchools],
  },
  'victim-services': { ...contact, facts: ['N-10', 'B-11'], sources: [ovsAdvocacy] },
  relay: { ...contact, facts: ['N-03'], sources: [hotlineDirectory] },
  calling: {
    ...contact,
    lastSeen: '2025-04',
    facts: ['N-05', 'B-25'],
    sources: [statePamphlet, hotlineDirectory],
  },
  confidentiality: {
    ...contact,
    lastSeen: '2025-09-22',
    facts: ['N-08'],
    sources: [operatorChange, acfOneCall, hotlinePolicy],
    note: 'Never a promise of anonymity.',
  },
  spoofing: { ...contact, facts: ['N-09'], sources: [hotlineMission], standing: 'reworded' },

  // safer-use.ts
  'phone-list': ours,
  'other-phone': ours,
  'private-window': ours,
  'clearing-history': ours,
  'watched-device': ours,

  // signs.ts
  pay: { ...in2013, facts: ['B-38'], sources: [brochure, workerGov] },
  money: { ...in2013, facts: ['B-39'], sources: [brochure] },
  hours: { ...in2013, facts: ['B-43'], sources: [brochure] },
  leave: {
    ...in2013,
    lastSeen: '2020',
    facts: ['B-40'],
    sources: [brochure, blueCampaign, dolTrafficking],
  },
  debt: fromWorkerGov,
  promised: fromWorkerGov,
  documents: {
    ...guidance,
    facts: ['B-41'],
    sources: [dolTrafficking, workerGov, brochure],
    standing: 'reworded',
    note: 'The brochure says "has a false identity or no travel documents", which points at undocumented people.',
  },
  speaks: fromBlueCampaign,
  told: fromBlueCampaign,
  free: fromBlueCampaign,
  threatens: fromWorkerGov,
  injuries: { ...in2013, lastSeen: '2020', facts: ['B-45'], sources: [brochure, blueCampaign] },
  food: fromBlueCampaign,
  afraid: fromBlueCampaign,
  contact: { ...in2013, lastSeen: '2020', facts: ['B-44'], sources: [brochure, blueCampaign] },
  live: fromBlueCampaign,
  belongings: fromBlueCampaign,
  school: fromBlueCampaign,
  behavior: fromBlueCampaign,
  sex: fromBlueCampaign,
  'sign-meaning': { ...fromBlueCampaign, facts: ['B-36', 'B-37'], standing: 'reworded' },
  'sign-caution': {
    ...ours,
    facts: ['B-42'],
    note: 'Stands in place of the brochure’s "is unfamiliar with the local language", which invites profiling.',
  },
  'do-not': bystander,
  'what-to-do': bystander,

  // definition.ts
  trafficking: { ...inLaw, facts: ['B-46', 'B-47', 'B-48'], sources: [uscisManual, brochure] },
  'trafficking-under-18': { ...inLaw, facts: ['B-48'], sources: [uscisManual] },
  'trafficking-labor': { ...inLaw, facts: ['B-49'], sources: [uscisManual, brochure] },
  'trafficking-movement': { ...inLaw, facts: ['B-47'], sources: [uscisManual] },
  'trafficking-state-law': { ...inLaw, lastSeen: '2022', facts: ['B-52'], sources: [statute53a192a] },

  // rights.ts, protections.ts
  'no-conviction-under-18': {
    ...inLaw,
    asOf: '2016',
    lastSeen: '2016',
    facts: ['B-31', 'B-34', 'B-35'],
    sources: [publicAct1671, dcfLegislation],
  },
  'cancel-convictions': {
    ...inLaw,
    asOf: '2024',
    lastSeen: '2024',
    facts: ['N-11', 'B-32'],
    sources: [statute5495c, publicAct21103],
    note: 'It began in 2013 for prostitution. Copies of that older text are still on the web.',
  },
  compensation: { ...inLaw, facts: ['N-10'], sources: [ovsCompensation, ovsAdvocacy] },
  'compensation-line': { ...contact, facts: ['N-10'], sources: [ovsCompensation] },
  'address-program': { ...inLaw, asOf: '2022', facts: ['N-16'], sources: [addressProgram] },
  visas: {
    ...inLaw,
    facts: ['B-58', 'B-59'],
    sources: [uscisManual, dolTrafficking],
    note: 'No promise of housing or food (B-60): only a text of 2012 was read.',
  },

  // law.ts
  'class-a': {
    ...inLaw,
    asOf: '2022',
    lastSeen: '2022',
    facts: ['B-50', 'B-51'],
    sources: [statute53a192a, publicAct1732],
    note: 'The brochure says class B, which was so until October 1, 2017. Secondary sites still do.',
  },
  'mandated-reporters': { ...inLaw, facts: ['B-01'], sources: [mandatedReporters, carelineSchools] },
  'law-elements': {
    ...ours,
    facts: ['B-52', 'B-53', 'B-54'],
    note: 'Not paraphrased until a lawyer has written it.',
  },
  'not-the-notice': {
    ...inLaw,
    facts: ['N-13', 'N-14'],
    sources: [statute54222],
    note: 'Amended by Public Act 26-98, whose text could not be read.',
  },

  // figures.ts
  'dcf-reports': {
    ...guidance,
    asOf: '2021',
    lastSeen: '2022-01',
    facts: ['B-61'],
    sources: [dcfSpotlight2022],
    standing: 'dated',
  },
  'unodc-children': {
    ...guidance,
    asOf: '2024',
    lastSeen: '2024-12',
    facts: ['B-55'],
    sources: [unodc2024],
    standing: 'dated',
  },
  'ilo-forced-labor': {
    ...guidance,
    asOf: '2021',
    lastSeen: '2022-09',
    facts: ['B-56'],
    sources: [ilo2022],
    standing: 'dated',
  },

  // agencies.ts
  'dcf-site': { ...contact, facts: ['B-09', 'B-10'], sources: [dcfLegislation] },
  'ovs-site': { ...contact, facts: ['B-11', 'B-12'], sources: [ovsAdvocacy] },
  'ova-site': {
    ...contact,
    facts: ['B-17', 'B-22'],
    sources: [victimAdvocate],
    note: 'Its phone, fax and address are seen in old copies only, and its two toll-free numbers differ, so none is shown.',
  },
  'unodc-site': { ...contact, lastSeen: '2024-12', facts: ['B-13', 'B-14', 'B-29'], sources: [unodc2024] },

  // spotlights/
  'spotlight-service': {
    ...guidance,
    asOf: '2020-07-30',
    lastSeen: '2025-09-22',
    facts: ['S-03'],
    sources: [spotlight2019, operatorChange],
    note: 'The service goes on; its operator changed in September 2025.',
  },
  'spotlight-purpose': {
    ...guidance,
    asOf: '2020-07-30',
    lastSeen: '2020-07-30',
    facts: ['S-06'],
    sources: [spotlight2019],
    standing: 'dated',
  },
  'ct-2019': {
    facts: [...S(1, 2), ...S(4, 5), ...S(7, 13), ...S(15, 34)],
    sources: [spotlight2019],
    ...unreviewed,
    asOf: '2020-07-30',
    lastSeen: '2020-07-30',
    standing: 'dated',
    expires: 'never',
    note: 'No second public record of these figures was found. The values of "Locations of Trafficking" (S-13) did not survive in the document. Two slips of the source are mended in the texts shown: "typically a results of" and "may revealed".',
  },
};
