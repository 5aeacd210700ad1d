import { expect } from '@open-wc/testing';
import '../../src/embed/widgets.js';
import { namesOf, rootOf, show, textOf, warningsOf } from '../helpers.js';

const hasExit = (element: Element): boolean => rootOf(element).querySelector('.exit') !== null;

/** Vue, Svelte and Angular write `="false"` for an attribute that a page turns off. */
describe('an attribute that says "false"', () => {
  it('leaves the card its exit and its list of languages', async () => {
    const off = { 'no-quick-exit': 'false', 'no-language-menu': 'false' };
    const element = await show('hotline-card', off);
    expect(hasExit(element)).to.equal(true);
    expect(await namesOf('combobox')).to.have.lengthOf(1);
    element.setAttribute('no-quick-exit', 'true');
    await element.updateComplete;
    expect(hasExit(element)).to.equal(false);
  });

  it('does not make the card discreet', async () => {
    const element = await show('hotline-card', { discreet: 'false' });
    expect(textOf(element)).not.to.contain('Need to talk?');
    element.setAttribute('discreet', 'true');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Need to talk?');
  });

  it('gives a widget no list of languages', async () => {
    await show('trafficking-law', { 'language-menu': 'false', 'hide-unreviewed': 'false' });
    expect(await namesOf('combobox')).to.deep.equal([]);
  });

  it('gives a widget no exit, and "true" one without a key', async () => {
    const warnings = await warningsOf(async () => {
      expect(hasExit(await show('trafficking-law', { 'quick-exit': 'false' }))).to.equal(false);
      const element = await show('trafficking-law', { 'quick-exit': 'true' });
      while (!hasExit(element)) await new Promise(requestAnimationFrame);
      expect(textOf(element)).not.to.contain('keyboard');
    });
    expect(warnings).to.deep.equal([]);
  });
});
