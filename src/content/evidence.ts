import type { Evidence } from './schema.js';
import {
  acfOneCall,
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
  text911,
  textAndChat2018,
  workerGov,
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

  // spotlights/
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
