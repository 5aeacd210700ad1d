import '../src/embed/trafficking-definition.js';
import { textStories } from './text.js';

const { meta, stories } = textStories('trafficking-definition');

export default { ...meta, title: 'Widgets/trafficking-definition' };

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
