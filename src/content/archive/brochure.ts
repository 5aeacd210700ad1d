import { mark, reasons } from './marks.js';
import type { PrintedSection } from './marks.js';

/** The brochure "Stop Human Trafficking", statement by statement, in its own order and words. Typing errors are the document's. */
export const brochureAsPrinted: readonly PrintedSection[] = [
  {
    topic: 'help',
    items: [
      {
        id: 'B-01',
        section: 'panel 1',
        text: 'Report human trafficking: It’s the law!',
        heading: true,
        mark: mark('disputed', reasons.onlyMandated),
      },
      {
        id: 'B-02',
        section: 'panel 1: ICE',
        text: 'Immigration and Customs Enforcement Suspicious Activity Line:',
        mark: mark('caution', reasons.immigration),
      },
      {
        id: 'B-03',
        section: 'panel 1: ICE',
        text: '1-866-347-2423',
        mark: mark('caution', reasons.immigration),
      },
      {
        id: 'B-04',
        section: 'panel 1: ICE',
        text: 'Immigration and Customs Enforcement Victim Assistance Program:',
        mark: mark('unverified', reasons.renamed),
      },
      {
        id: 'B-05',
        section: 'panel 1: ICE',
        text: '1-866-872-4973',
        mark: mark('unverified', reasons.renamed),
      },
      { id: 'B-06', section: 'panel 1: links', text: 'For additional information please visit:' },
      {
        id: 'B-07',
        section: 'panel 1: links',
        text: 'Connecticut Coalition Against Trafficking',
        mark: mark('unverified', reasons.noPage),
      },
      {
        id: 'B-08',
        section: 'panel 1: links',
        text: 'ctcoalitionagainsttrafficking.org',
        mark: mark('unverified', reasons.noPage),
      },
      { id: 'B-09', section: 'panel 1: links', text: 'Connecticut Department of Children and Families:' },
      {
        id: 'B-10',
        section: 'panel 1: links',
        text: 'www.ct.gov/dcf',
        mark: mark('superseded', reasons.moved, { address: 'portal.ct.gov/dcf' }),
      },
      { id: 'B-11', section: 'panel 1: links', text: 'Connecticut Office of Victim Services' },
      { id: 'B-12', section: 'panel 1: links', text: 'http://www.jud.ct.gov/crimevictim/' },
      { id: 'B-13', section: 'panel 1: links', text: 'United Nations Office on Drugs and Crime' },
      { id: 'B-14', section: 'panel 1: links', text: 'www.unodc.org' },
      {
        id: 'B-15',
        section: 'panel 1: links',
        text: 'U.S. Immigration and Customs Enforcement',
        mark: mark('caution', reasons.immigration),
      },
      {
        id: 'B-16',
        section: 'panel 1: links',
        text: 'www.ice.gov',
        mark: mark('caution', reasons.immigration),
      },
      { id: 'B-17', section: 'panel 1: OVA', text: 'Office of the Victim Advocate' },
      {
        id: 'B-18',
        section: 'panel 1: OVA',
        text: '505 Hudson Street, 5th Floor Hartford, CT, 06106',
        mark: mark('unverified', reasons.oldCopies),
      },
      {
        id: 'B-19',
        section: 'panel 1: OVA',
        text: '860-550-6632',
        mark: mark('unverified', reasons.oldCopies),
      },
      {
        id: 'B-20',
        section: 'panel 1: OVA',
        text: 'Toll Free 1-888-771-3126',
        mark: mark('disputed', reasons.anotherNumber, { date: '2014' }),
      },
      {
        id: 'B-21',
        section: 'panel 1: OVA',
        text: 'Fax: 860-560-7065',
        mark: mark('unverified', reasons.oldCopies),
      },
      {
        id: 'B-22',
        section: 'panel 1: OVA',
        text: 'www.ct.gov/ova',
        mark: mark('superseded', reasons.moved, { address: 'portal.ct.gov/ova' }),
      },
      {
        id: 'B-23',
        section: 'panel 1: help',
        text: 'How can one help a victim of trafficking?',
        heading: true,
      },
      {
        id: 'B-24',
        section: 'panel 1: help',
        text: 'Report suspicious activity by calling the local police or 911.',
        mark: mark('incomplete', reasons.onlyInDanger),
      },
      { id: 'B-25', section: 'panel 1: help', text: 'Call the National Human Trafficking Hotline at' },
      { id: 'B-26', section: 'panel 1: help', text: '1-888-373-7888' },
    ],
  },
  {
    topic: 'cover',
    items: [
      { id: 'B-27', section: 'cover', text: 'Stop Human Trafficking', heading: true },
      {
        id: 'B-28',
        section: 'links (embedded)',
        text: 'http://www.ctcoalitionagainsttrafficking.org/',
        mark: mark('unverified', reasons.noPage),
      },
      { id: 'B-29', section: 'links (embedded)', text: 'http://www.unodc.org/' },
      {
        id: 'B-30',
        section: 'links (embedded)',
        text: 'http://www.ice.gov/',
        mark: mark('caution', reasons.immigration),
      },
    ],
  },
  {
    topic: 'rights',
    items: [
      {
        id: 'B-31',
        section: 'legal rights',
        text: 'What are the legal rights of a human trafficking victim in Connecticut?',
        heading: true,
      },
      {
        id: 'B-32',
        section: 'legal rights',
        text: 'If a victim of trafficking is accused of prostitution, they possess a legal reason why they should not be held liable for the charges based on affirmative defense.',
        mark: mark('unverified', reasons.lawChanged),
      },
      {
        id: 'B-33',
        section: 'legal rights',
        text: 'A victim can also assert the defense of duress to a prostitution charge in certain situations.',
        mark: mark('unverified', reasons.lawChanged),
      },
      {
        id: 'B-34',
        section: 'legal rights',
        text: 'If a 16 or 17 year old is charged with prostitution, it is assumed that an offender of human trafficking coerced them into such work.',
        mark: mark('superseded', reasons.under18, { date: '2016-10-01' }),
      },
      {
        id: 'B-35',
        section: 'legal rights',
        text: 'A police officer who arrests a 16 or 17 year old on prostitution charges is required to report suspected child abuse to the Department of Children and Families.',
        mark: mark('superseded', reasons.lawChanged),
      },
    ],
  },
  {
    topic: 'signs',
    items: [
      {
        id: 'B-36',
        section: 'signs',
        text: 'How can you tell if someone is a victim of human trafficking?',
        heading: true,
        mark: mark('incomplete', reasons.noProof),
      },
      {
        id: 'B-37',
        section: 'signs',
        text: 'A victim may exhibit some of the following signs:',
        mark: mark('incomplete', reasons.noProof),
      },
      { id: 'B-38', section: 'signs', text: 'Receives little or no payment for their work.' },
      { id: 'B-39', section: 'signs', text: 'Has no access to their earnings.' },
      { id: 'B-40', section: 'signs', text: 'Is unable to leave their work environment.' },
      {
        id: 'B-41',
        section: 'signs',
        text: 'Has a false identity or no travel documents.',
        mark: mark('disputed', reasons.papers),
      },
      {
        id: 'B-42',
        section: 'signs',
        text: 'Is unfamiliar with the local language.',
        mark: mark('disputed', reasons.profiling),
      },
      { id: 'B-43', section: 'signs', text: 'Works excessively.' },
      { id: 'B-44', section: 'signs', text: 'Has no contact with their family or friends.' },
      {
        id: 'B-45',
        section: 'signs',
        text: 'Suffers injuries that seem to be a result of physical or sexual abuse.',
      },
    ],
  },
  {
    topic: 'definition',
    items: [
      { id: 'B-46', section: 'definition', text: 'What is human trafficking?', heading: true },
      {
        id: 'B-47',
        section: 'definition',
        text: 'A modern form of slavery in which people are recruited, harbored, and transported for the purpose of exploitation.',
        mark: mark('incomplete', reasons.leavesOut),
      },
      {
        id: 'B-48',
        section: 'definition',
        text: 'Sex trafficking specifically involves any form of sexual exploitation such as prostitution, pornography, or commercial sexual entertainment.',
        mark: mark('disputed', reasons.tooBroad),
      },
      {
        id: 'B-49',
        section: 'definition',
        text: 'Labor trafficking occurs when people work as indentured servants.',
        mark: mark('disputed', reasons.tooNarrow),
      },
    ],
  },
  {
    topic: 'law',
    items: [
      { id: 'B-50', section: 'law', text: 'What are the trafficking laws in Connecticut?', heading: true },
      {
        id: 'B-51',
        section: 'law',
        text: 'Section §53a-192a makes trafficking in persons a Class B felony in Connecticut.',
        mark: mark('superseded', reasons.classA, { date: '2022' }),
      },
      {
        id: 'B-52',
        section: 'law',
        text: 'A person is guilty of human trafficking when he or she compels or induces another person, through coercion, fraud, or use of force against the person or a third person, to:',
        mark: mark('superseded', reasons.reworded),
      },
      {
        id: 'B-53',
        section: 'law',
        text: 'Engage in more than one occurrence of sexual contact with at least one third person, or:',
        mark: mark('superseded', reasons.reworded),
      },
      {
        id: 'B-54',
        section: 'law',
        text: 'Provide labor or services the person has a legal right to refrain from providing.',
      },
    ],
  },
  {
    topic: 'figures',
    items: [
      {
        id: 'B-55',
        section: 'statistics',
        text: 'Over 50% of human trafficking victims are children.',
        mark: mark('disputed', reasons.noSource),
      },
      {
        id: 'B-56',
        section: 'statistics',
        text: 'Approximately 27 million adults and 13 million children are currently enslaved around the world — more slavery than ever in the history of the world.',
        mark: mark('disputed', reasons.roundNumber, { date: '2012' }),
      },
      {
        id: 'B-57',
        section: 'statistics',
        text: 'Between 100,000 and 300,000 American children are at risk for commercial sexual exploitation at any time.',
        mark: mark('disputed', reasons.notCases),
      },
    ],
  },
  {
    topic: 'protections',
    items: [
      {
        id: 'B-58',
        section: 'federal',
        text: 'What are some federal protections for victims?',
        heading: true,
      },
      {
        id: 'B-59',
        section: 'federal',
        text: 'Some victims of human trafficking may qualify for a U-visa or T-visa depending on their situation.',
        mark: mark('caution', reasons.askFirst),
      },
      {
        id: 'B-60',
        section: 'federal',
        text: 'Victims may also qualify for housing and food assistance.',
        mark: mark('unverified', reasons.benefits),
      },
    ],
  },
  {
    topic: 'figures',
    items: [
      { id: 'B-61', section: 'statistics', text: 'The Statistics', heading: true },
      {
        id: 'B-62',
        section: 'links (embedded)',
        text: 'http://content.usatoday.com/communities/theoval/post/2012/06/hillary-clinton-27-million-people-in-slavery/1#.UoDi65TtgxU',
        mark: mark('unverified', reasons.blog, { date: '2012' }),
      },
    ],
  },
];
