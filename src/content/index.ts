/**
 * All that the two documents say, as data: what is shown, on what each record rests, and both documents as they are printed.
 * Texts are English strings with `{holes}`; nothing here touches a page.
 */
export { agencies } from './agencies.js';
export { brochureAsPrinted } from './archive/brochure.js';
export { spotlightAsPrinted } from './archive/spotlight-2019.js';
export type { Mark, MarkKind, Printed, PrintedSection, Topic } from './archive/marks.js';
export { calling, confidentiality, orderOfHelp, spoofing } from './contacts.js';
export { definition } from './definition.js';
export { evidence } from './evidence.js';
export { areContactsExpired, isDue } from './expiry.js';
export { datedFigures } from './figures.js';
export { law, lawElements, notTheNotice } from './law.js';
export { protections } from './protections.js';
export { release } from './release.js';
export { rights } from './rights.js';
export type * from './schema.js';
export { doNot, signCaution, signGroups, signMeaning, whatToDo } from './signs.js';
export * as sources from './sources.js';
export { spotlights } from './spotlights/index.js';
export { purpose, service } from './spotlights/introduction.js';
