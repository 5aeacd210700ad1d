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
export const statePamphletFrench: Source = {
  title: 'Rights and protections for temporary workers (French edition)',
  publisher: 'U.S. Department of State',
  where: 'travel.state.gov',
  dated: '2025-03-07',
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
export const uscisManual: Source = {
  title: 'Policy manual, volume 3, part B, chapter 2: T nonimmigrant status',
  publisher: 'U.S. Citizenship and Immigration Services',
  where: 'uscis.gov/policy-manual',
  dated: null,
};
export const statute53a192a: Source = {
  title: 'Connecticut General Statutes, section 53a-192a, text of 2022',
  publisher: 'law.justia.com',
  where: 'law.justia.com/codes/connecticut/2022',
  dated: '2022',
};
export const publicAct1732: Source = {
  title: 'Summary of Public Act 17-32',
  publisher: 'Connecticut General Assembly',
  where: 'cga.ct.gov/2017/SUM',
  dated: '2017',
};
export const publicAct1671: Source = {
  title: 'Summary of Public Act 16-71',
  publisher: 'Connecticut General Assembly',
  where: 'cga.ct.gov/2016/SUM',
  dated: '2016',
};
export const dcfLegislation: Source = {
  title: 'Human and sex trafficking legislation',
  publisher: 'Connecticut Department of Children and Families',
  where: 'portal.ct.gov/dcf',
  dated: null,
};
export const statute5495c: Source = {
  title: 'Connecticut General Statutes, section 54-95c, with the legislation of 2024',
  publisher: 'casetext.com',
  where: 'casetext.com/statute/general-statutes-of-connecticut',
  dated: '2024',
};
export const publicAct21103: Source = {
  title: 'Summary of Public Act 21-103',
  publisher: 'Connecticut Office of Legislative Research (copy)',
  dated: '2021',
};
export const ovsCompensation: Source = {
  title: 'Victim compensation',
  publisher: 'Connecticut Alliance to End Sexual Violence',
  where: 'endsexualviolencect.org/victim-compensation',
  dated: null,
};
export const addressProgram: Source = {
  title: 'Connecticut laws on human trafficking',
  publisher: 'Prevent Human Trafficking CT',
  where: 'preventhumantraffickingct.com',
  dated: null,
};
export const mandatedReporters: Source = {
  title: 'Mandated reporters (Connecticut General Statutes, section 17a-101a)',
  publisher: 'North Haven public schools',
  where: 'northhavenschools.org',
  dated: null,
};
export const statute54222: Source = {
  title: 'Connecticut General Statutes, section 54-222 (copy)',
  publisher: 'instalawyer.io',
  dated: null,
};
export const dcfSpotlight2022: Source = {
  title: 'Spotlight of January 2022 on human trafficking',
  publisher: 'Connecticut Department of Children and Families',
  where: 'portal.ct.gov/DCF/SPOTLIGHT/2022/January',
  dated: '2022-01',
};
export const unodc2024: Source = {
  title: 'Global report on trafficking in persons: press release',
  publisher: 'United Nations Office on Drugs and Crime',
  where: 'unodc.org',
  dated: '2024-12',
};
export const ilo2022: Source = {
  title: 'Global estimates of modern slavery: forced labour and forced marriage',
  publisher: 'International Labour Organization',
  where: 'ilo.org',
  dated: '2022-09',
};
export const victimAdvocate: Source = {
  title: 'Opinion on the Office of the Victim Advocate',
  publisher: 'CT Latino News',
  where: 'ctlatinonews.com',
  dated: null,
};
