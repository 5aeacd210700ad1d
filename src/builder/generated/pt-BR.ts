// Written by npm run localize from locales/builder/*.xlf. Do not edit.
import { translated } from '../../locale/translated.js';
import type { Texts } from '../../locale/translated.js';

const reviewed: Texts = {};
const unreviewed: Texts = {};

export const words = translated('pt-BR', reviewed, unreviewed);
