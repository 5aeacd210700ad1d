// Leaving the page, in a browser that grants no more than a reader's. Every known fault of GOV.UK's "Exit this page" has a test here.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { SCRIPT, appears, isFirefox, onPage, pageOf, resize, see, until, withBrowser } from './browser.mjs';

withBrowser();

/** The page that anybody might look at; it keeps what it was asked, and waits with its answer while `gate` is shut. */
const neutral = { asked: [], gate: Promise.resolve() };
before(async () => {
  const server = createServer(async ({ url, headers }, response) => {
    if (url === '/weather') neutral.asked.push(headers.referer ?? null);
    await neutral.gate;
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Weather</title><p>Sunny');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  // Another site than the page's, which is 127.0.0.1.
  neutral.href = `http://localhost:${server.address().port}/weather`;
  neutral.close = () => {
    server.close();
    server.closeAllConnections();
  };
});
after(() => neutral.close());

/** Lets the neutral page wait, so that what comes before it can be seen. @returns what lets it come */
function shut() {
  let open;
  neutral.gate = new Promise((done) => {
    open = done;
  });
  return () => {
    open();
    neutral.gate = Promise.resolve();
  };
}

const TOLD = 'covered: ';
/** A script that looks once when the page is empty, and tells. The exit stops all timers, but not what waits for a frame. */
const whenCovered = (look) =>
  `(${(tell) => {
    const wait = () => {
      if (document.readyState === 'loading' || document.querySelector('main, body > p'))
        requestAnimationFrame(wait);
      else tell();
    };
    requestAnimationFrame(wait);
  }})(() => console.log('${TOLD}' + JSON.stringify((${look})())))`;
/** What the page itself told of the time between the exit and the next page, when the tools of a browser cannot look. */
const told = (said) =>
  said
    .filter((line) => line.includes(TOLD))
    .map((line) => JSON.parse(line.slice(line.indexOf(TOLD) + TOLD.length)));

const exit = (attributes = '') =>
  `<quick-exit href="${neutral.href}" ${attributes}><a href="${neutral.href}" rel="noreferrer nofollow noopener">Leave this page</a></quick-exit>`;
const BEFORE = { from: '/before', pages: { '/before': '<!doctype html><title>Before</title>' } };
const TEXT = `<main>${'<p>A page of a partner, with <a href="#here">a link</a> in it.</p>'.repeat(40)}</main>`;

/** Where the exit's button is, once the exit floats (or has rendered, for one that does not). */
const place = (selector, floats) => {
  const root = document.querySelector(selector)?.shadowRoot;
  const box = root?.querySelector('.exit');
  if (!box || box.matches(':popover-open') !== floats) return null;
  const { x, y, width, height } = root.querySelector('.leave').getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const ready = (page, selector = 'quick-exit', floats = true) =>
  until(() => see(page, place, selector, floats));

async function click(page, selector, floats) {
  const { x, y } = await ready(page, selector, floats);
  await page.mouse.click(x, y);
}

const status = (selector) =>
  document.querySelector(selector).shadowRoot.querySelector('.exit [role="status"]').textContent.trim();
const says = (page, text, selector = 'quick-exit') =>
  until(
    () => see(page, status, selector),
    (said) => said === text,
  );

const TWO_MORE = 'Press two more times to leave this page.';
const ONE_MORE = 'Press once more to leave this page.';

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

const hasLeft = (page) => until(() => page.url() === neutral.href);
/** A page that the browser has kept is there again without being loaded; `page.goBack` and `page.url` would wait for that. */
async function goBack(page) {
  page.goBack().catch(() => undefined);
  await until(() => see(page, () => location.pathname === '/before').catch(() => false));
}
const tabs = async (page) => (await page.browserContext().pages()).length;

describe('a click on the exit', () => {
  it('puts the neutral page in this tab, where Back does not come back, and in a new one; neither learns where from', () =>
    onPage(
      pageOf(exit() + TEXT, SCRIPT),
      async ({ page }) => {
        neutral.asked.length = 0;
        await click(page);
        await hasLeft(page);
        await until(async () => (await tabs(page)) === 2);
        const [, other] = await page.browserContext().pages();
        await until(() => other.url() === neutral.href);
        await until(() => neutral.asked.length === 2);
        assert.deepEqual(neutral.asked, [null, null]);
        await page.bringToFront();
        await goBack(page);
      },
      BEFORE,
    ));

  it('leaves nothing of the page before anything else: no text, no title, no icon', () =>
    onPage(
      pageOf(
        exit() + TEXT,
        `<link rel="icon" href="/favicon.ico"><link rel="shortcut icon" href="/x.ico">${SCRIPT}`,
      ),
      async ({ page, said }) => {
        const open = shut();
        try {
          await click(page);
          const [seen] = await until(
            () => told(said),
            ({ length }) => length > 0,
          );
          assert.deepEqual(seen, {
            path: '/',
            title: '\u200b',
            icons: ['data:,'],
            left: '',
          });
        } finally {
          open();
        }
        await hasLeft(page);
      },
      {
        early: whenCovered(() => ({
          path: location.pathname,
          title: document.title,
          icons: [...document.querySelectorAll('link[rel~="icon"]')].map((icon) => icon.href),
          left: document.body.textContent.trim(),
        })),
      },
    ));

  it(
    'gives the tab a name that says nothing, even if the page writes its own again and again',
    {
      skip: isFirefox && 'its protocol does not tell the name of a tab',
    },
    () =>
      onPage(
        pageOf(
          `${exit()}<script>setInterval(() => { document.title = 'Trafficking help'; }, 1); setTimeout(function again() { document.title = 'Help'; setTimeout(again); })</script>${TEXT}`,
          SCRIPT,
        ),
        async ({ page, said }) => {
          const open = shut();
          try {
            await click(page);
            await until(
              () => told(said),
              ({ length }) => length > 0,
            );
            const session = await page.browser().target().createCDPSession();
            const named = async () =>
              (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url === page.url())
                ?.title;
            assert.equal(await until(named), '\u200b');
          } finally {
            open();
          }
          await hasLeft(page);
        },
        { early: whenCovered(() => document.title) },
      ),
  );

  it(
    'leaves a page whose loading was stopped halfway',
    {
      skip: isFirefox && 'its driver shows no page before that has loaded',
    },
    () =>
      onPage(pageOf('Nothing'), async ({ page }) => {
        // What the server has sent when the reader presses Stop.
        const slow = createServer((request, response) => {
          response.setHeader('Content-Type', 'text/html');
          response.write(
            `<!doctype html>${exit()}<p>Half of a page</p><script type="module" async src="${new URL('/cdn/quick-exit.js', page.url()).href}"></script>${' '.repeat(5000)}`,
          );
        });
        await new Promise((done) => slow.listen(0, '127.0.0.1', done));
        try {
          page.goto(`http://127.0.0.1:${slow.address().port}/`).catch(() => undefined);
          await until(() => see(page, place, 'quick-exit', true).catch(() => null));
          await see(page, () => window.stop());
          await click(page);
          await hasLeft(page);
        } finally {
          slow.close();
          slow.closeAllConnections();
        }
      }),
  );

  it('is held up by no page that asks whether to leave, and its click does not rise to the page', () =>
    onPage(
      pageOf(
        `${exit()}<script>
          addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });
          onbeforeunload = () => 'x';
          document.addEventListener('click', (event) => console.log('heard a click on ' + event.target.localName));
        </script>${TEXT}`,
        SCRIPT,
      ),
      async ({ page, said }) => {
        const asked = [];
        page.on('dialog', (dialog) => {
          asked.push(dialog.type());
          void dialog.dismiss();
        });
        await ready(page);
        await page.mouse.click(20, 60); // browsers ask only a reader who has done something
        await until(() => said.some((line) => line.includes('heard a click')));
        said.length = 0;
        await click(page);
        await hasLeft(page);
        assert.deepEqual(asked, []);
        assert.deepEqual(said, []);
      },
    ));

  it('works under the strictest content security policy', () =>
    onPage(
      pageOf(exit() + TEXT, SCRIPT),
      async ({ page, errors }) => {
        await click(page);
        await hasLeft(page);
        // Firefox asks for /favicon.ico and may ask for the exit's empty icon; this policy forbids both.
        assert.deepEqual(
          errors.filter((error) => !/favicon|img-src\) at data:/.test(error)),
          [],
        );
      },
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
        },
      },
    ));
});

describe('three presses of a key', () => {
  it('put the neutral page in this tab only, and say how far they are', () =>
    onPage(
      pageOf(exit() + TEXT, SCRIPT),
      async ({ page }) => {
        neutral.asked.length = 0;
        await ready(page);
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE);
        await press(page, 'ShiftRight');
        await says(page, ONE_MORE);
        await press(page, 'ShiftLeft');
        await hasLeft(page);
        assert.equal(await tabs(page), 1);
        assert.deepEqual(neutral.asked, [null]);
        await goBack(page);
      },
      BEFORE,
    ));

  it('count left and right Shift alike, also while the other is held (govuk-frontend#5393)', () =>
    onPage(pageOf(exit(), SCRIPT), async ({ page }) => {
      await ready(page);
      await page.keyboard.down('ShiftLeft');
      await page.keyboard.press('ShiftRight');
      await says(page, ONE_MORE);
      await page.keyboard.up('ShiftLeft');
      await page.keyboard.press('ShiftRight');
      await hasLeft(page);
    }));

  for (const [what, act] of [
    ['another key', (page) => press(page, 'a')],
    [
      'a press with Control',
      async (page) => {
        await page.keyboard.down('ControlLeft');
        await page.keyboard.press('ShiftLeft');
        await page.keyboard.up('ControlLeft');
      },
    ],
    ['a click, as of who selects with Shift', (page) => page.mouse.click(20, 20)],
  ])
    it(`begin anew after ${what}`, () =>
      onPage(pageOf(exit() + TEXT, SCRIPT), async ({ page }) => {
        await ready(page);
        await press(page, 'ShiftLeft', 'ShiftLeft');
        await says(page, ONE_MORE);
        await act(page);
        await says(page, '');
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE);
        assert.match(page.url(), /127\.0\.0\.1/);
      }));

  it('do not count a key that is held down', () =>
    onPage(pageOf(exit(), SCRIPT), async ({ page }) => {
      await ready(page);
      // A key that is down already comes as a repeat.
      for (let time = 0; time < 5; time += 1) await page.keyboard.down('ShiftLeft');
      await says(page, TWO_MORE);
      await page.keyboard.up('ShiftLeft');
    }));

  it('say so when five seconds have passed, and begin anew', () =>
    onPage(pageOf(exit(), SCRIPT), async ({ page }) => {
      await ready(page);
      await press(page, 'ShiftLeft', 'ShiftLeft');
      const EXPIRED = 'You are still on this page. Press three times in a row to leave.';
      await says(page, EXPIRED);
      await press(page, 'ShiftLeft');
      await says(page, TWO_MORE);
      await says(page, EXPIRED);
      await press(page, 'a');
      await says(page, '');
    }));

  it('do not count on the keyboard of a touch screen (govuk-frontend#4095), but do elsewhere on such a device', () =>
    onPage(
      pageOf(`${exit()}<label>Name <input autofocus></label>`, SCRIPT),
      async ({ page }) => {
        await ready(page);
        await until(() => see(page, () => document.activeElement.localName === 'input'));
        await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
        assert.equal(await see(page, status, 'quick-exit'), '');
        await page.mouse.click(200, 300);
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE);
        assert.match(page.url(), /127\.0\.0\.1/);
      },
      {
        early: () => {
          const real = window.matchMedia.bind(window);
          window.matchMedia = (query) => (query === '(pointer: coarse)' ? { matches: true } : real(query));
        },
      },
    ));

  it(
    'do not count when the browser names no key that exists, as keyboards on a screen do (govuk-frontend#4095)',
    {
      skip: isFirefox && 'its protocol sends no such key',
    },
    () =>
      onPage(pageOf(exit(), SCRIPT), async ({ page }) => {
        await ready(page);
        const session = await page.createCDPSession();
        for (let time = 0; time < 4; time += 1)
          for (const type of ['keyDown', 'keyUp'])
            await session.send('Input.dispatchKeyEvent', { type, key: 'Shift', code: '' });
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE);
      }),
  );

  it('of Escape leave where the page asks for that, and Shift does not', () =>
    onPage(pageOf(exit('keys="escape"'), SCRIPT), async ({ page }) => {
      await ready(page);
      await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      await press(page, 'Escape');
      await says(page, TWO_MORE);
      await press(page, 'Escape', 'Escape');
      await hasLeft(page);
    }));

  it('leave before the language of the exit is here; until then another exit floats', () =>
    onPage(
      pageOf(`${exit('lang="es"')}<hotline-card></hotline-card>`, SCRIPT),
      async ({ page }) => {
        await ready(page, 'hotline-card');
        await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
        await hasLeft(page);
      },
      {
        hang: /locales/,
      },
    ));

  it('do nothing with keys="none"', () =>
    onPage(pageOf(exit('keys="none"'), SCRIPT), async ({ page }) => {
      await ready(page);
      await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'Escape', 'Escape', 'Escape');
      assert.equal(await see(page, status, 'quick-exit'), '');
      await click(page);
      await hasLeft(page);
    }));

  it('do nothing on a card unless it is asked for: Escape closes its popover', () =>
    onPage(
      pageOf('<hotline-card layout="button"></hotline-card><hotline-card id="asked"></hotline-card>', SCRIPT),
      async ({ page }) => {
        await ready(page, 'hotline-card');
        await press(page, 'ShiftLeft', 'Escape');
        assert.equal(await see(page, status, 'hotline-card'), '');
        await see(page, () => document.querySelector('#asked').setAttribute('quick-exit', 'shift'));
        await until(() => see(page, () => document.querySelector('#asked').updateComplete));
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE, 'hotline-card');
      },
    ));
});

describe('a page without the script', () => {
  it(
    'has a plain link that tells nobody where from',
    { skip: isFirefox && 'its protocol cannot turn scripts off' },
    () =>
      onPage(
        pageOf(exit()),
        async ({ page }) => {
          neutral.asked.length = 0;
          const link = await page.$('quick-exit a');
          await link.click();
          await hasLeft(page);
          assert.deepEqual(neutral.asked, [null]);
        },
        { javaScript: false },
      ),
  );
});

/** What has the focus, if the floating exit covers nothing of it. */
const uncovered = () => {
  let focused = document.activeElement;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === document.body) return 'the page';
  const exit = document.querySelector('quick-exit').shadowRoot.querySelector('.exit');
  const [own, other] = [exit, focused].map((element) => element.getBoundingClientRect());
  const isCovered =
    !exit.contains(focused) &&
    other.bottom > own.top &&
    other.top < own.bottom &&
    other.right > own.left &&
    other.left < own.right;
  return isCovered
    ? { covered: `${focused.localName} ${focused.textContent.trim()}`, own, other }
    : focused.textContent.trim();
};

describe('the floating exit', () => {
  const SIZES = [
    [320, 568],
    [1000, 600],
  ];
  for (const [width, height] of SIZES)
    it(`is in sight wherever the page is scrolled, over all that the page puts on top, at ${width} px`, () =>
      onPage(
        pageOf(
          `<div style="position:fixed;inset:0;z-index:2147483647;background:#fff9"></div><div style="transform:scale(.9);opacity:.5;overflow:hidden;height:10px">${exit()}</div>${TEXT}`,
          SCRIPT,
        ),
        async ({ page }) => {
          await resize(page, width, height);
          for (const y of [0, 700, 1e6]) {
            await see(page, (top) => scrollTo(0, top), y);
            const at = await ready(page);
            assert.ok(at.x > 0 && at.x < width && at.y > 0 && at.y < height, JSON.stringify(at));
            const top = await see(page, ({ x, y: down }) => document.elementFromPoint(x, down).localName, at);
            assert.equal(top, 'quick-exit');
          }
        },
      ));

  for (const [width, height] of SIZES)
    it(`hides nothing that has the focus (govuk-design-system#2538), of the page or of a widget, at ${width} px`, () =>
      onPage(
        pageOf(
          `${exit()}<hotline-card no-quick-exit></hotline-card><trafficking-resources></trafficking-resources>${TEXT}`,
          `${SCRIPT}<style>main a { display: block; text-align: end; }</style>`,
        ),
        async ({ page }) => {
          await resize(page, width, height);
          await ready(page);
          const seen = new Set();
          for (const [shift, times] of [
            [false, 66],
            [true, 60],
          ]) {
            if (shift) await page.keyboard.down('Shift');
            for (let time = 0; time < times; time += 1) {
              await page.keyboard.press('Tab');
              const name = await until(
                () => see(page, uncovered),
                (seen) => typeof seen === 'string',
              );
              seen.add(name);
            }
            if (shift) await page.keyboard.up('Shift');
          }
          for (const inside of ['1-800-822-8428', '711', 'a link', 'How to stay safer'])
            assert.ok(
              [...seen].some((name) => name.includes(inside)),
              `${inside} had the focus`,
            );
        },
      ));

  it('folds its advice when the focus or a press goes elsewhere', () =>
    onPage(pageOf(exit() + TEXT, SCRIPT), async ({ page }) => {
      await resize(page, 320, 568);
      await ready(page);
      const isOpen = () => document.querySelector('quick-exit').shadowRoot.querySelector('details').open;
      for (const act of [
        () => press(page, 'Tab', 'Tab'),
        // Where the exit is not.
        (top) => page.mouse.click(20, top > 100 ? 20 : 540),
      ]) {
        await see(page, () => {
          const { shadowRoot } = document.querySelector('quick-exit');
          shadowRoot.querySelector('details').open = true;
          shadowRoot.querySelector('summary').focus();
        });
        assert.equal(await see(page, isOpen), true);
        const { top, height } = await see(page, () =>
          document
            .querySelector('quick-exit')
            .shadowRoot.querySelector('.exit')
            .getBoundingClientRect()
            .toJSON(),
        );
        assert.ok(height <= 568 / 2, `${height} px of the page are covered`);
        await act(top);
        await until(async () => !(await see(page, isOpen)));
      }
    }));

  it('gives way to another that can be pressed, where the page makes its place inert', () =>
    onPage(
      pageOf(
        `<div id="place"><quick-exit id="first" href="${neutral.href}"></quick-exit></div><quick-exit id="second"></quick-exit>`,
        SCRIPT,
      ),
      async ({ page }) => {
        await floats(page, 'first');
        await see(page, () => {
          document.querySelector('#place').inert = true;
        });
        await floats(page, 'second');
        await click(page, '#second');
        await hasLeft(page);
      },
    ));

  it('does not lie dead over a modal dialog', () =>
    onPage(
      pageOf(
        `${exit()}<dialog style="position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none">Cookies</dialog>`,
        SCRIPT,
      ),
      async ({ page }) => {
        const at = await ready(page);
        await see(page, () => document.querySelector('dialog').showModal());
        await press(page, 'ShiftLeft');
        await says(page, TWO_MORE);
        assert.equal(await see(page, ({ x, y }) => document.elementFromPoint(x, y).localName, at), 'dialog');
        await press(page, 'ShiftLeft', 'ShiftLeft');
        await hasLeft(page);
      },
    ));

  it('comes over a popover that opens later, of a widget or of the page', () =>
    onPage(
      pageOf(
        `${exit()}<hotline-card layout="button"></hotline-card><button popovertarget="own">Own</button><div id="own" popover style="position:fixed;inset:0;width:100%;height:100%">own</div>`,
        SCRIPT,
      ),
      async ({ page }) => {
        await resize(page, 320, 568);
        const at = await ready(page);
        for (const open of [
          () =>
            document.querySelector('hotline-card').shadowRoot.querySelector('[popover]#ways').showPopover(),
          () => document.querySelector('#own').showPopover(),
        ]) {
          await see(page, open);
          await until(
            () => see(page, ({ x, y }) => document.elementFromPoint(x, y).localName, at),
            (name) => name === 'quick-exit',
          );
        }
        await click(page);
        await hasLeft(page);
      },
    ));

  const listeners = () => {
    window.listening = {};
    const original = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function add(type, ...rest) {
      if (this === window) window.listening[type] = (window.listening[type] ?? 0) + 1;
      return original.call(this, type, ...rest);
    };
  };
  const floating = () =>
    [...document.querySelectorAll('quick-exit, hotline-card, trafficking-signs')]
      .filter((element) => element.shadowRoot?.querySelector('.exit')?.matches(':popover-open'))
      .map(({ id }) => id);
  const floats = (page, id) =>
    until(
      () => see(page, floating),
      (ids) => ids.join() === id,
    );

  it('is one, with one listener, however many widgets and files there are; the next takes its place when it goes', () =>
    onPage(
      pageOf(
        `<hotline-card id="card"></hotline-card><hotline-card id="banner" layout="banner"></hotline-card>
        <trafficking-signs id="signs" quick-exit></trafficking-signs>
        <quick-exit id="first" href="${neutral.href}"></quick-exit><quick-exit id="second" href="https://example.org/"></quick-exit>
        <script type="module" src="cdn/hotline-card.js"></script><script type="module" src="cdn/quick-exit.js"></script>
        <script type="module" src="cdn/trafficking-signs.js"></script>`,
      ),
      async ({ page }) => {
        await floats(page, 'first');
        await until(() =>
          see(page, () => document.querySelector('#signs').shadowRoot.querySelector('.exit')?.localName),
        );
        await floats(page, 'first');
        assert.equal(await see(page, () => window.listening.keydown), 1);
        // Wherever it stands, an exit leads where the page's leads.
        const second = () => document.querySelector('#second').shadowRoot.querySelector('.leave')?.href;
        await until(async () => (await see(page, second)) === neutral.href);
        await until(() =>
          see(
            page,
            (href) => {
              const card = document.querySelector('#card');
              card.requestUpdate();
              return card.shadowRoot.querySelector('.leave').href === href;
            },
            neutral.href,
          ),
        );
        await see(page, () => document.querySelector('#first').remove());
        await floats(page, 'second');
        await see(page, () => {
          document.querySelector('#second').hidden = true;
        });
        await floats(page, 'card');
        await see(page, () => document.querySelector('#card').setAttribute('no-quick-exit', ''));
        await floats(page, 'banner');
        await see(page, () => {
          document.querySelector('#second').hidden = false;
        });
        await floats(page, 'second');
        assert.equal(await see(page, () => window.listening.keydown), 1);
      },
      { early: listeners },
    ));
});

/** A page with the exit in a frame on another origin. */
const inFrame = (sandbox, use) =>
  onPage(pageOf(`${exit()}<p>Inside`, SCRIPT), async ({ address: inner }) =>
    onPage(
      pageOf(`<p>Around</p><iframe width="400" height="200" ${sandbox} src="${inner}"></iframe>`),
      async ({ page, ...rest }) => {
        const frame = await until(() =>
          page.frames().find((each) => each !== page.mainFrame() && each.url() === `${inner}/`),
        );
        // The frame's own page has no activation to lose: nothing has been pressed yet, and what is read grants it to itself alone.
        await appears(frame, 'quick-exit >>> .leave');
        const at = await see(page, () => {
          const { x, y } = document.querySelector('iframe').getBoundingClientRect();
          return { x: x + 80, y: y + 40 };
        });
        await use({ page, frame, at, ...rest });
      },
      BEFORE,
    ),
  );
const SAYS = 'To leave this page, close this tab or window.';
const emptied = (frame) =>
  until(() =>
    frame.evaluate(
      () => document.body.children.length === 1 && document.querySelector('[role="alert"]')?.textContent,
    ),
  );

describe('in a frame', () => {
  it('a click takes the whole page along', () =>
    inFrame('', async ({ page, at }) => {
      await page.mouse.click(at.x, at.y);
      await hasLeft(page);
      await page.bringToFront();
      await goBack(page);
    }));

  it('a click takes it along from the sandbox that SAFETY.md recommends, and opens the tab', async () => {
    const safety = (await readFile('SAFETY.md', 'utf8')).replaceAll(/\s+/g, ' ');
    const [, sandbox] = /`(allow-scripts [^`]+)`/.exec(safety);
    await inFrame(`sandbox="${sandbox}"`, async ({ page, at }) => {
      await page.mouse.click(at.x, at.y);
      await hasLeft(page);
    });
  });

  it('a click empties the frame and says how to leave, where the page does not let itself be taken along', () =>
    inFrame('sandbox="allow-scripts allow-same-origin"', async ({ page, frame, at }) => {
      const around = page.url();
      await page.mouse.click(at.x, at.y);
      assert.equal(await emptied(frame), SAYS);
      assert.equal(page.url(), around);
    }));

  it('three presses empty the frame and say how to leave', () =>
    inFrame('', async ({ page, frame, at }) => {
      const around = page.url();
      await page.mouse.click(at.x, at.y + 60);
      await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      assert.equal(await emptied(frame), SAYS);
      assert.equal(page.url(), around);
    }));
});

describe('Back', () => {
  it('to a page that the browser has kept, empty as it was left, loads it anew', () =>
    inFrame('', async ({ page, frame, at }) => {
      await page.mouse.click(at.x, at.y + 60);
      await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      assert.equal(await emptied(frame), SAYS);
      // Browsers keep a page when they like; this is what they tell it when they show it again.
      await frame.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      // A wait that began before the reload may end with it; each look is a new one.
      await until(() =>
        frame
          .evaluate(() => Boolean(document.querySelector('quick-exit')?.shadowRoot?.querySelector('.leave')))
          .catch(() => false),
      );
    }));
});
