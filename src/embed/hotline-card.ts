import { HotlineCard } from '../elements/hotline-card/hotline-card.js';
import { define } from './define.js';

define('hotline-card', HotlineCard);

declare global {
  interface HTMLElementTagNameMap {
    'hotline-card': HotlineCard;
  }
}
