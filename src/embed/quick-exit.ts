import { QuickExit } from '../elements/quick-exit/quick-exit.js';
import { define } from './define.js';

define('quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
