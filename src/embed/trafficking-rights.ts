import { TraffickingRights } from '../elements/trafficking-rights/trafficking-rights.js';
import { define } from './define.js';

define('trafficking-rights', TraffickingRights);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-rights': TraffickingRights;
  }
}
