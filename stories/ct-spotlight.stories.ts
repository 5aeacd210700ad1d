import '../src/embed/ct-spotlight.js';
import { textStories } from './text.js';

const { meta, stories } = textStories('ct-spotlight');

export default { ...meta, title: 'Widgets/ct-spotlight' };

export const Reviewed = stories['reviewed'];
/** As the document was printed, for the record. */
export const Source = stories['source'];
export const Arabic = stories['arabic'];
export const Russian = stories['russian'];
export const InSidebar = stories['sidebar'];
export const HeadingLevel4 = stories['headingLevel4'];
export const ThemeDark = stories['dark'];
export const PartnerSite = stories['partnerSite'];
export const WrongValues = stories['wrongValues'];
