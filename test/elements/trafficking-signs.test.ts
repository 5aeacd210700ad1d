import { expect } from '@open-wc/testing';
import '../../src/embed/trafficking-signs.js';
import { signGroups } from '../../src/content/signs.js';
import { namesOf, rootOf, show, spoken, textOf } from '../helpers.js';

describe('<trafficking-signs>', () => {
  it('has a heading a group under its own', async () => {
    await show('trafficking-signs');
    const headings = (await spoken()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, level }) => `${level ?? ''} ${name}`)).to.deep.equal([
      '2 Possible signs of human trafficking',
      '3 At work',
      '3 Control by someone else',
      '3 Body and mind',
      '3 Daily life',
      '3 Children and teenagers',
      '3 If it is you',
      '3 If you see it',
    ]);
  });

  it('shows every sign with one pictogram that is silent', async () => {
    const root = rootOf(await show('trafficking-signs'));
    const items = [...root.querySelectorAll('.groups li')];
    const signs = signGroups.flatMap((group) => group.signs.map(({ text }) => text as string));
    expect(items.map((item) => item.textContent.trim())).to.deep.equal(signs);
    for (const item of items) {
      const drawings = item.querySelectorAll('svg[aria-hidden="true"]');
      expect(drawings).to.have.length(1);
      expect(drawings[0]?.querySelector('path')?.getTotalLength()).to.be.above(10);
    }
  });

  it('says what a sign is and is not, what to do, what not to do, and what to do if it is you', async () => {
    const text = textOf(await show('trafficking-signs'));
    for (const sentence of [
      'One sign proves nothing.',
      'Our own caution: a person’s language or immigration status alone is never a sign.',
      'Do not confront, alert, follow or photograph anyone.',
      'and say what you noticed. You do not have to be sure.',
      'The call is free.',
      'Deaf or hard of hearing: dial 711',
    ])
      expect(text).to.contain(sentence);
  });

  it('shows nothing of the brochure that harms or no longer holds', async () => {
    const text = textOf(await show('trafficking-signs'));
    expect(text).not.to.match(/local language|false identity|slave|prostitut|rescue|866-|771-3126/i);
  });

  it('keeps the hotline in reach: before the signs, and after them', async () => {
    await show('trafficking-signs');
    const order = (await spoken())
      .filter(({ role, name }) => role === 'heading' || (role === 'link' && name === '1-888-373-7888'))
      .map(({ role }) => role);
    expect(order.indexOf('link')).to.equal(1);
    expect(order.filter((role) => role === 'link').length).to.be.at.least(3);
    expect((await namesOf('link')).slice(0, 3)).to.deep.equal(['1-888-373-7888', 'Call 911', 'Text 911']);
  });
});
