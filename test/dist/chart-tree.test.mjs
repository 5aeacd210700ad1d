// What a screen reader is given of the charts, and what its keys reach. Runs in Chromium; npm run test:engines: in Firefox and WebKit.
//
// Chromium and Firefox give their whole tree, as they give it to the system. WebKit's driver gives role and name of one element at a
// time: there the reading order is the page's, a text without a name of its own is the page's, and what is inside a mark is asked
// of elements, not of texts. No browser's tools press a screen reader's own keys ("next heading", "next image"): `next` below does in
// the tree what those do. Tab, arrows, Home, End and Enter are real keys, sent by the browser's driver. What a given screen reader
// makes of a tree is its own; none is run here.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from './browser.mjs';
import { engine, onReading, withReader } from './reader.mjs';

withReader();

const TAKEAWAY = 'Sex trafficking: 42 of 52 trafficking cases identified in Connecticut in 2019';
const DRAWING = 'Trafficking cases by form, Connecticut, 2019. Chart. Use the arrow keys to go through it.';
const MARKS = [
  'Sex trafficking: 42 of 52, 81%. 1 of 4.',
  'Labor trafficking: 2 of 52, 4%. 2 of 4.',
  'Sex and labor trafficking: 1 of 52, 2%. 3 of 4.',
  'Form not specified: 7 of 52, 13%. 4 of 4.',
];
const FORMS = MARKS.map((mark) => mark.split(':')[0]);

const saidBy = (nodes, wanted) => nodes.filter(({ role }) => role === wanted).map(({ said }) => said);

/** What is inside the node at an index. */
function inside(nodes, index) {
  const end = nodes.findIndex(({ depth }, place) => place > index && depth <= nodes[index].depth);
  return nodes.slice(index + 1, end < 0 ? undefined : end);
}

/** The drawings of a page, each with what is in it. */
const drawingsIn = (nodes) =>
  nodes.flatMap((node, index) => {
    const parts = inside(nodes, index);
    return node.role === 'group' && parts.some(({ role }) => role === 'image')
      ? { said: node.said, parts }
      : [];
  });

/** Presses Tab until a role has the focus. */
async function tabTo({ press, focused }, wanted) {
  for (let presses = 0; presses < 20; presses++) {
    const before = await focused();
    await press('Tab');
    const node = await until(focused, (next) => next?.said !== before?.said);
    if (node.role === wanted) return node.said;
  }
  return assert.fail(`twenty presses of Tab reach no ${wanted}`);
}

/** Waits for the focus on what is called so, and tells what is focused where it does not come. */
const isFocused = ({ focused }, name) =>
  until(
    async () => (await focused())?.said,
    (said) => said === name,
  );

/** Walks a drawing with each key from where the focus is; each key comes with the index of the mark it must lead to. */
async function walk(reader, marks, steps) {
  for (const [key, index] of steps) {
    await reader.press(key);
    await isFocused(reader, marks[index]);
  }
}

const chart = (type, lang = 'en') => `<ct-stats-chart type="${type}" lang="${lang}"></ct-stats-chart>`;

describe(`charts, as ${engine} gives them to a screen reader`, () => {
  for (const type of ['bar', 'donut', 'dots']) {
    it(`${type}: the heading says the takeaway; the drawing says what it shows and how to walk it, and holds a named image a mark`, () =>
      onReading(chart(type), async ({ read }) => {
        const nodes = await read();
        assert.equal(saidBy(nodes, 'heading')[0], TAKEAWAY);
        assert.deepEqual(
          drawingsIn(nodes).map(({ said, parts }) => ({
            said,
            parts: parts.map((node) => [node.role, node.said]),
          })),
          [{ said: DRAWING, parts: MARKS.map((mark) => ['image', mark]) }],
        );
      }));

    it(`${type}: is one stop of Tab, walked with arrows, Home and End`, () =>
      onReading(chart(type), async (reader) => {
        assert.equal(await tabTo(reader, 'image'), MARKS[0]);
        await walk(reader, MARKS, [
          ['ArrowRight', 1],
          ['ArrowDown', 2],
          ['ArrowLeft', 1],
          ['ArrowUp', 0],
          ['ArrowUp', 0],
          ['End', 3],
          ['ArrowRight', 3],
          ['Home', 0],
        ]);
        await reader.press('Tab');
        const next = await until(reader.focused, (node) => node?.said !== MARKS[0]);
        assert.notEqual(next.role, 'image');
      }));

    it(`${type}, in Arabic: each mark says value, whole, share and position in Arabic; the arrow to the left leads on`, () =>
      onReading(chart(type, 'ar'), async (reader) => {
        const [{ said, parts }] = drawingsIn(await reader.read());
        const marks = saidBy(parts, 'image');
        for (const name of [said, ...marks]) assert.match(name, /^[^A-Za-z]*\p{Script=Arabic}[^A-Za-z]*$/u);
        assert.deepEqual(
          marks.map((mark) => mark.match(/\d+/g).map(Number)),
          MARKS.map((mark) => mark.match(/\d+/g).map(Number)),
        );
        assert.equal(await tabTo(reader, 'image'), marks[0]);
        await walk(reader, marks, [
          ['ArrowLeft', 1],
          ['ArrowRight', 0],
          ['End', 3],
        ]);
      }));
  }

  const isTable = (nodes, columns) => {
    assert.deepEqual(saidBy(nodes, 'columnheader').slice(0, 2), columns);
    const heads = saidBy(nodes, 'rowheader');
    assert.equal(heads.length, FORMS.length + 1);
    return heads;
  };

  it('the table under a drawing opens with the keyboard, and has heads of columns and rows', () =>
    onReading(chart('bar'), async (reader) => {
      assert.deepEqual(saidBy(await reader.read(), 'table'), []);
      await tabTo(reader, 'image');
      assert.equal(await tabTo(reader, 'summary'), 'Show the numbers as a table');
      await reader.press('Enter');
      const nodes = await until(reader.read, (all) => saidBy(all, 'table').length === 1);
      assert.equal(saidBy(nodes, 'table')[0], 'Trafficking cases by form, Connecticut, 2019');
      assert.deepEqual(isTable(nodes, ['Form of trafficking', 'Cases']), [...FORMS, 'All cases']);
      assert.ok(saidBy(nodes, 'cell').includes('42'));
    }));

  it('type="table" is a table at once, and no drawing', () =>
    onReading(chart('table'), async ({ read }) => {
      const nodes = await read();
      assert.deepEqual(drawingsIn(nodes), []);
      assert.deepEqual(isTable(nodes, ['Form of trafficking', 'Cases']), [...FORMS, 'All cases']);
    }));

  it('type="table" in Arabic has its heads too', () =>
    onReading(chart('table', 'ar'), async ({ read }) => {
      const nodes = await read();
      for (const head of isTable(nodes, saidBy(nodes, 'columnheader').slice(0, 2)))
        assert.match(head, /\p{Script=Arabic}/u);
    }));

  for (const [lang, script] of [
    ['en', 'Latin'],
    ['ar', 'Arabic'],
  ])
    it(`ct-spotlight, ${lang}: two drawings under headings of their own, each one stop of Tab`, () =>
      onReading(`<ct-spotlight lang="${lang}"></ct-spotlight>`, async (reader) => {
        const nodes = await reader.read();
        const [title, cases] = saidBy(nodes, 'heading');
        for (const said of [title, cases])
          assert.match(said, new RegExp(`\\p{Script=${script}}.*2019|2019.*\\p{Script=${script}}`, 'u'));
        if (lang === 'en') assert.equal(cases, TAKEAWAY);
        const drawings = drawingsIn(nodes);
        assert.equal(drawings.length, 2);
        for (const { said, parts } of drawings) {
          assert.match(said, new RegExp(`\\p{Script=${script}}`, 'u'));
          const marks = saidBy(parts, 'image');
          assert.equal(marks.length, parts.length);
          assert.equal(await tabTo(reader, 'image'), marks[0]);
          await walk(reader, marks, [
            ['ArrowDown', 1],
            ['End', marks.length - 1],
          ]);
        }
      }));
});

describe(`a person who only has a screen reader’s keys, in ${engine}`, () => {
  it('reading on with a screen reader’s keys, from the top, a person hears the largest form, its number and its share', () =>
    onReading(`<h1>A partner’s page</h1>${chart('bar')}`, async ({ read }) => {
      const nodes = await read();
      let place = -1;
      /** The screen reader's key for the next of a kind: what is heard there, or undefined at the end. */
      const next = (role) => {
        const found = nodes.findIndex((node, index) => index > place && node.role === role);
        if (found >= 0) place = found;
        return nodes[found]?.said;
      };

      assert.equal(next('heading'), 'A partner’s page');
      assert.match(next('heading'), /^Sex trafficking: 42 of 52 /);

      const heard = [];
      for (let mark = next('image'); mark; mark = next('image')) heard.push(mark);
      const forms = heard.map((mark) => {
        const [, form, number, whole, share] = mark.match(/^(.+): (\d+) of (\d+), (\d+)%\. \d of \d\.$/);
        return { form, number: Number(number), whole: Number(whole), share: Number(share) };
      });
      const [largest] = [...forms].sort((a, b) => b.number - a.number);
      assert.deepEqual(largest, { form: 'Sex trafficking', number: 42, whole: 52, share: 81 });
      assert.equal(forms.length, FORMS.length);
    }));

  it('reading line by line, hears the takeaway first, and the largest mark before ten more', () =>
    onReading(chart('bar'), async ({ read }) => {
      const lines = (await read()).filter(({ role }) => !['text', 'document', 'RootWebArea'].includes(role));
      const takeaway = lines.findIndex(({ said }) => said === TAKEAWAY);
      const mark = lines.findIndex(({ said }) => said === MARKS[0]);
      assert.ok(takeaway <= 1, `the takeaway is line ${takeaway + 1}`);
      assert.ok(mark > takeaway && mark - takeaway <= 10, `the mark is line ${mark + 1}`);
    }));
});
