import './ct-stats-chart.js';
import './hotline-card.js';
import './trafficking-signs.js';
