// The leaflet as it comes out of a printer: two letter pages of three panels, nothing cut, in all ten languages.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { onPage, painted, pageOf, SCRIPT, withBrowser } from './browser.mjs';

const { targetLocales } = JSON.parse(await readFile('locales/lit-localize.json', 'utf8'));

withBrowser();

/** The panels with what is in them. A printer's font may be wider than ours, so the text is looked at a little larger. */
function panels() {
  const root = document.documentElement;
  root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * 1.06}px`;
  return [...document.querySelectorAll('.panel')].map((panel) => {
    const box = panel.getBoundingClientRect();
    const inside = [...panel.querySelectorAll('p, li, .heading, svg')].map((node) =>
      node.getBoundingClientRect(),
    );
    return {
      width: box.width / 96,
      height: box.height / 96,
      left: box.left,
      isCover: panel.classList.contains('cover'),
      fits: inside.every(
        ({ left, right, top, bottom }) =>
          left >= box.left && right <= box.right + 0.5 && top >= box.top && bottom <= box.bottom,
      ),
    };
  });
}

describe('the leaflet', () => {
  for (const lang of ['en', ...targetLocales])
    it(`in ${lang} has two pages of three panels, and nothing is cut`, async () => {
      const html = await readFile(`dist/print/leaflet.${lang}.html`, 'utf8');
      await onPage(html, async ({ page, requests, errors }) => {
        await page.setViewport({ width: 1056, height: 816 });
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2, 'pages');
        assert.match(pdf, /\/MediaBox\s*\[0 0 792 612\]/, 'letter in landscape');

        await page.emulateMediaType('print');
        const found = await page.evaluate(panels);
        assert.equal(found.length, 6);
        for (const [index, { width, height, fits }] of found.entries()) {
          assert.ok(
            Math.abs(width - 11 / 3) < 0.02 && Math.abs(height - 8.5) < 0.02,
            `panel ${index} ${width} x ${height} in`,
          );
          assert.ok(fits, `panel ${index} holds its text`);
        }
        const [flap, back, cover] = found;
        assert.ok(cover.isCover);
        if (lang === 'ar') assert.ok(cover.left < back.left && back.left < flap.left, 'mirrored');
        else assert.ok(flap.left < back.left && back.left < cover.left);

        const { colors, declared, text } = await page.evaluate(() => ({
          colors: [
            ...new Set(
              [...document.querySelectorAll('body *')].flatMap((node) => {
                const { color, borderColor, fill } = getComputedStyle(node);
                return [color, borderColor, fill];
              }),
            ),
          ],
          declared: [document.documentElement.lang, document.documentElement.dir],
          text: document.querySelector('main').innerText,
        }));
        for (const color of colors) assert.match(color, /^(rgb\(0, 0, 0\)\s?)+$|^none$/, 'black on white');
        assert.deepEqual(declared, [lang, lang === 'ar' ? 'rtl' : 'ltr']);
        for (const number of ['911', '1-888-373-7888', '1-800-842-2288', '1-800-822-8428'])
          assert.ok(text.includes(number), number);
        assert.doesNotMatch(text, /undefined|\[object|\{\w+\}/);
        assert.deepEqual(
          requests.filter((url) => url !== '/' && url !== '/favicon.ico'),
          [],
        );
        assert.deepEqual(errors, []);
      });
    });

  it('opens the hotline’s address from its square', async () => {
    const html = await readFile('dist/print/leaflet.en.html', 'utf8');
    await onPage(html, async ({ page }) => {
      await page.setViewport({ width: 1056, height: 816 });
      const square = await page.$('.square');
      const box = await square.boundingBox();
      const margin = 12;
      const clip = {
        x: box.x - margin,
        y: box.y - margin,
        width: box.width + 2 * margin,
        height: box.height + 2 * margin,
      };
      const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
      assert.equal(
        jsQR(new Uint8ClampedArray(data), width, height)?.data,
        'https://www.humantraffickinghotline.org',
      );
    });
  });

  it('says what it is not, and until when it holds', async () => {
    const html = await readFile('dist/print/leaflet.en.html', 'utf8');
    for (const sentence of [
      'This leaflet is no product of the hotline, its operators or the State of Connecticut.',
      'This is not the notice that Connecticut law requires certain businesses to post.',
      'Preview: not yet checked by telephone, nor by a lawyer.',
      'details may be out of date',
    ])
      assert.ok(html.includes(sentence), sentence);
  });

  it('is what the brochure’s control opens, in the language that is spoken', () =>
    onPage(
      pageOf('<trafficking-brochure lang="pl"></trafficking-brochure>', SCRIPT),
      async ({ page, address }) => {
        await painted(page, ['trafficking-brochure']);
        const href = await page.$eval(
          'trafficking-brochure',
          ({ shadowRoot }) => shadowRoot.querySelector('.print').href,
        );
        assert.equal(href, `${address}/print/leaflet.pl.html`);
        const answer = await page.goto(href);
        assert.equal(answer.status(), 200);
      },
    ));
});
