import { TraffickingDefinition } from '../elements/trafficking-definition/trafficking-definition.js';
import { define } from './define.js';

define('trafficking-definition', TraffickingDefinition);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-definition': TraffickingDefinition;
  }
}
