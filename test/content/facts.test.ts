import { expect } from '@open-wc/testing';
import { orderOfHelp } from '../../src/content/contacts.js';
import { evidence } from '../../src/content/evidence.js';
import { signGroups } from '../../src/content/signs.js';
import { ct2019 } from '../../src/content/spotlights/ct-2019.js';
import { contactHref } from '../../src/parts/contact-link.js';
import { signPictograms } from '../../src/parts/generated/pictograms.js';

const values = (rows: readonly { readonly id: string; readonly value: number | null }[]) =>
  Object.fromEntries(rows.map(({ id, value }) => [id, value]));

describe('the figures of 2019, against the document', () => {
  it('has the document’s numbers', () => {
    expect(values(ct2019.cases.rows)).to.deep.equal({
      sex: 42,
      labor: 2,
      'sex-and-labor': 1,
      'not-specified': 7,
    });
    expect(values(ct2019.communications.rows)).to.deep.equal({
      calls: 102,
      webforms: 10,
      emails: 14,
      texts: 20,
      webchats: 4,
    });
    expect(values(ct2019.people)).to.deep.equal({ victims: 72, traffickers: 9 });
    expect(ct2019.businesses.value).to.equal(11);
    expect([ct2019.start, ct2019.end, ct2019.asOf]).to.deep.equal(['2019-01-01', '2019-12-31', '2020-07-30']);
    expect(ct2019.locations).to.equal(null);
  });
});

describe('the contacts', () => {
  it('stand in the order of help, each with the link that opens it', () => {
    expect(orderOfHelp.map(contactHref)).to.deep.equal([
      'tel:911',
      'sms:911',
      'tel:+18883737888',
      'sms:233733',
      'https://humantraffickinghotline.org/chat',
      'tel:+18008422288',
      'tel:+18008228428',
      'tel:711',
    ]);
  });

  it('hold none of the numbers that may not be shown', () => {
    const shown = JSON.stringify(orderOfHelp);
    for (const number of ['866-347-2423', '866-872-4973', '888-771-3126', '860-550-6632', '860-560-7065'])
      expect(shown).not.to.contain(number);
  });
});

describe('the signs', () => {
  const signs = signGroups.flatMap((group) => group.signs);

  it('have a pictogram and evidence each', () => {
    for (const { id } of signs) {
      expect(signPictograms[id], `pictogram of ${id}`).to.match(/^[Mm]/);
      expect(evidence[id], `evidence of ${id}`).not.to.equal(undefined);
    }
    expect(Object.keys(signPictograms)).to.have.length(signs.length);
  });

  it('hold the brochure’s list but for the language, and carry its statements', () => {
    const facts = signs.flatMap(({ id }) => evidence[id]?.facts ?? []);
    for (const fact of ['B-38', 'B-39', 'B-40', 'B-41', 'B-43', 'B-44', 'B-45'])
      expect(facts).to.contain(fact);
    expect(facts).not.to.contain('B-42');
  });
});
