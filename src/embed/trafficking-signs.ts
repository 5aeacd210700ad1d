import { TraffickingSigns } from '../elements/trafficking-signs/trafficking-signs.js';
import { define } from './define.js';

define('trafficking-signs', TraffickingSigns);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-signs': TraffickingSigns;
  }
}
