import { phrase } from '../locale/phrase.js';
import {
  careline,
  hotline,
  hotlineChat,
  hotlineName,
  hotlineText,
  officeOfVictimServices,
  victimServices,
} from './contacts.js';
import type { Agency, Contact } from './schema.js';

export const compensation: Contact = {
  id: 'compensation-line',
  channel: 'call',
  name: phrase('Compensation for victims of crime', {
    desc: 'A line of the Office of Victim Services, which pays some costs of victims of crime',
  }),
  address: '1-888-286-7347',
};

/** No immigration or police line, and no number or address that nobody has seen lately. */
export const agencies: readonly Agency[] = [
  {
    id: 'agency-hotline',
    name: hotlineName,
    does: phrase('Offers support and ways to get help and stay safe, day and night.', {
      desc: 'What the hotline does. No promise of a result',
    }),
    contacts: [hotline, hotlineText, hotlineChat],
  },
  {
    id: 'agency-dcf',
    name: phrase('Connecticut Department of Children and Families (DCF)', {
      desc: 'A state agency. Keep Connecticut and DCF; translate the rest',
    }),
    does: phrase('Protects children. It has a team for trafficked children.', {
      desc: 'What the Department of Children and Families does',
    }),
    contacts: [careline, { id: 'dcf-site', channel: 'site', address: 'portal.ct.gov/dcf' }],
  },
  {
    id: 'agency-ovs',
    name: officeOfVictimServices,
    does: phrase('Helps victims of crime. It belongs to the courts, not to the police.', {
      desc: 'What the Office of Victim Services does; it is part of the Judicial Branch',
    }),
    contacts: [
      victimServices,
      compensation,
      { id: 'ovs-site', channel: 'site', address: 'jud.ct.gov/crimevictim' },
    ],
  },
  {
    id: 'agency-ova',
    name: phrase('Connecticut Office of the Victim Advocate', {
      desc: 'The name of a state office. Keep Connecticut. It is another office than that of Victim Services',
    }),
    does: phrase('Watches over the rights of victims of crime. It is not a crisis line.', {
      desc: 'What the Office of the Victim Advocate does',
    }),
    contacts: [{ id: 'ova-site', channel: 'site', address: 'portal.ct.gov/ova' }],
  },
  {
    id: 'agency-unodc',
    name: phrase('United Nations Office on Drugs and Crime', {
      desc: 'Use the official name of the office in your language, where there is one',
    }),
    does: phrase('Reports on trafficking around the world.', { desc: 'What the United Nations office does' }),
    contacts: [{ id: 'unodc-site', channel: 'site', address: 'www.unodc.org' }],
  },
];
