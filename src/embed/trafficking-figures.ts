import { TraffickingFigures } from '../elements/trafficking-figures/trafficking-figures.js';
import { define } from './define.js';

define('trafficking-figures', TraffickingFigures);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-figures': TraffickingFigures;
  }
}
