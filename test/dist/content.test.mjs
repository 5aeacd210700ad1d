// The content as data for other programs: importable in Node, without a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as content from 'stop-trafficking-widgets/content';

describe('stop-trafficking-widgets/content', () => {
  it('comes with types', async () => {
    assert.match(await readFile('dist/esm/content/index.d.ts', 'utf8'), /brochureAsPrinted/);
  });

  it('has both documents whole, each statement with where it stands', () => {
    for (const [sections, letter, count] of [
      [content.spotlightAsPrinted, 'S', 34],
      [content.brochureAsPrinted, 'B', 62],
    ]) {
      const items = sections.flatMap((section) => section.items);
      assert.equal(items.length, count);
      for (const { id, section, text } of items) {
        assert.match(id, new RegExp(`^${letter}-\\d\\d$`));
        assert.ok(section && text);
      }
    }
  });

  it('says on what each record rests: sources, dates, standing, expiry, review', () => {
    const { evidence, spotlights, rights, law, orderOfHelp } = content;
    for (const { id } of [...spotlights, ...rights, ...law, ...orderOfHelp]) {
      const { sources, standing, expires, reviewedBy } = evidence[id];
      assert.ok(Array.isArray(sources) && standing && expires, id);
      assert.equal(reviewedBy, null, `${id}: nobody has reviewed it, and nothing says so`);
    }
  });

  it('holds between its statements every statement of both documents that is shown today', async () => {
    const statements = JSON.parse(await readFile('test/content/statements.json', 'utf8'));
    const borne = new Set(Object.values(content.evidence).flatMap(({ facts }) => facts));
    const shown = statements.filter(({ display }) => /^(show|always|replace|rewrite)/.test(display));
    const headings = ['B-24', 'B-25', 'B-26', 'B-36', 'B-37'];
    for (const { id } of shown) assert.ok(borne.has(id) || headings.includes(id), id);
  });
});
