import { TraffickingBrochure } from '../elements/trafficking-brochure/trafficking-brochure.js';
import { define } from './define.js';

define('trafficking-brochure', TraffickingBrochure);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-brochure': TraffickingBrochure;
  }
}
