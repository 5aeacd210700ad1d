import 'stop-trafficking-widgets/elements/ct-stats-chart';
import 'stop-trafficking-widgets/elements/hotline-card';
import { figures } from '../figures.js';

const card = document.querySelector('hotline-card');
const chart = document.querySelector('ct-stats-chart');

if (chart) chart.data = figures;

document.querySelector('#es')?.addEventListener('click', () => {
  if (card) card.lang = 'es';
});
document.querySelector('#discreet')?.addEventListener('click', () => {
  if (card) card.discreet = true;
});
