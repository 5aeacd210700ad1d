import type { Source } from './schema.js';

/** The two founding documents. */
export const spotlight2019: Source = {
  title: 'Connecticut Spotlight: 2019 National Human Trafficking Hotline Statistics',
  publisher: 'National Human Trafficking Hotline',
  dated: '2020-07-30',
};
/** Undated. A link printed in it cannot be older than 11 November 2013, so 2013 is the earliest year. */
export const brochure: Source = {
  title: 'Stop Human Trafficking (brochure, undated, about 2013)',
  publisher: 'State of Connecticut',
  dated: null,
};

export const statePamphlet: Source = {
  title: 'Rights and protections for temporary workers (Haitian Creole edition)',
  publisher: 'U.S. Department of State',
  where: 'travel.state.gov',
  dated: '2025-04-17',
};
export const textAndChat2018: Source = {
  title: 'Announcing 24/7 chat and text for the National Human Trafficking Hotline',
  publisher: 'U.S. Administration for Children and Families',
  where: 'acf.hhs.gov/otip',
  dated: '2018-02-07',
};
export const hotlineDirectory: Source = {
  title: 'Directory entry of the National Human Trafficking Hotline',
  publisher: 'Human Trafficking Experts',
  where: 'humantraffickingexperts.com',
  dated: null,
};
export const acfOneCall: Source = {
  title: 'One call can change everything',
  publisher: 'U.S. Administration for Children and Families',
  where: 'acf.gov/blog',
  dated: '2025-05',
};
export const operatorChange: Source = {
  title: 'Press release on the new operator of the hotline, Compass Connections',
  publisher: 'U.S. Administration for Children and Families',
  dated: '2025-09-22',
};
export const hotlinePolicy: Source = {
  title: 'Policy page of the hotline, in Spanish',
  publisher: 'National Human Trafficking Hotline',
  where: 'humantraffickinghotline.org/es/node/1167',
  dated: null,
};
export const hotlineMission: Source = {
  title: 'Mission page of the hotline, in Spanish, with a warning of calls under its number',
  publisher: 'National Human Trafficking Hotline',
  where: 'humantraffickinghotline.org/es',
  dated: null,
};
export const text911: Source = {
  title: 'Text 911 in Connecticut',
  publisher: 'State of Connecticut',
  where: 'text911ct.org',
  dated: null,
};
export const dcfHart: Source = {
  title: 'Human anti-trafficking response team',
  publisher: 'Connecticut Department of Children and Families',
  where: 'portal.ct.gov/DCF/HART',
  dated: '2018-07-30',
};
export const dcfHartCopy: Source = {
  title: 'Copy of the page of the human anti-trafficking response team',
  publisher: 'dominicosaragon.org',
  dated: '2024',
};
export const carelineSchools: Source = {
  title: 'How to report to the DCF Careline',
  publisher: 'North Haven public schools',
  where: 'northhavenschools.org',
  dated: null,
};
export const ovsAdvocacy: Source = {
  title: 'Victim services advocates',
  publisher: 'Connecticut Judicial Branch, Office of Victim Services',
  where: 'jud.ct.gov/crimevictim',
  dated: null,
};
export const dotReport: Source = {
  title: 'Report human trafficking',
  publisher: 'U.S. Department of Transportation',
  where: 'transportation.gov/stop-human-trafficking',
  dated: null,
};
export const blueCampaign: Source = {
  title: 'Blue Campaign indicators of human trafficking (copy of 2020)',
  publisher: 'U.S. Department of Homeland Security',
  dated: '2020',
};
export const workerGov: Source = {
  title: 'Human trafficking and abusive workplaces',
  publisher: 'U.S. Department of Labor',
  where: 'worker.gov',
  dated: null,
};
export const dolTrafficking: Source = {
  title: 'Migrant worker rights: trafficking',
  publisher: 'U.S. Department of Labor',
  where: 'dol.gov/general/migrantworker/trafficking',
  dated: null,
};
