import { TraffickingResources } from '../elements/trafficking-resources/trafficking-resources.js';
import { define } from './define.js';

define('trafficking-resources', TraffickingResources);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-resources': TraffickingResources;
  }
}
