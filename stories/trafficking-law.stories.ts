import '../src/embed/trafficking-law.js';
import { textStories } from './text.js';

const { meta, stories } = textStories('trafficking-law');

export default { ...meta, title: 'Widgets/trafficking-law' };

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
