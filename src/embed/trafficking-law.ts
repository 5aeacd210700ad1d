import { TraffickingLaw } from '../elements/trafficking-law/trafficking-law.js';
import { define } from './define.js';

define('trafficking-law', TraffickingLaw);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-law': TraffickingLaw;
  }
}
