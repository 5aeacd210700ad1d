import { CtSpotlight } from '../elements/ct-spotlight/ct-spotlight.js';
import { define } from './define.js';

define('ct-spotlight', CtSpotlight);

declare global {
  interface HTMLElementTagNameMap {
    'ct-spotlight': CtSpotlight;
  }
}
