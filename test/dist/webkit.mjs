// WebKit by its own driver: the few commands of WebDriver that a test of what is spoken needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { browserOptions } from '../../scripts/browser.mjs';
import { until } from './browser.mjs';

/** What WebDriver calls the id of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The driver does not say which port it took. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A program that ends with this one at the latest, whatever goes wrong, and does not keep it waiting. */
function start(path, args, options) {
  const program = spawn(path, args, options);
  program.unref();
  process.once('exit', () => program.kill());
  return program;
}

/** A screen that nobody sees, with a number of its own. */
async function openScreen(path) {
  const screen = start(path, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  screen.stdio[3].unref();
  return { DISPLAY: `:${String(number).trim()}`, close: () => screen.kill() };
}

async function request(url, method, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    // The driver waits for ever for a browser that does not come.
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

/** @param {{waits?: boolean}} [options] whether what is sent waits until a page has loaded */
export async function launchWebKit({ waits = true } = {}) {
  const { driver: path, executablePath, screen: screenPath, env } = await browserOptions();
  const { DISPLAY, close: closeScreen } = await openScreen(screenPath);
  const port = await freePort();
  const driver = start(path, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...env, DISPLAY },
    stdio: 'ignore',
  });
  const server = `http://127.0.0.1:${port}`;
  await until(() =>
    request(`${server}/status`, 'GET').then(
      () => true,
      () => false,
    ),
  );
  const { sessionId } = await request(`${server}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: waits ? 'normal' : 'none',
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      },
    },
  });
  const send = (method, command, body) => request(`${server}/session/${sessionId}${command}`, method, body);
  const run = async (look, ...values) => {
    const script = `const done = arguments[1];
      Promise.resolve(arguments[0]).then((values) => (${look})(...values))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await send('POST', '/execute/async', { script, args: [values] });
    if (error) throw new Error(error);
    return value;
  };

  const act = (...actions) =>
    send('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: actions.map(([type, key]) => ({ type, value: KEYS[key] ?? key })),
        },
      ],
    });
  const strike = (key) => [
    ['keyDown', key],
    ['keyUp', key],
  ];

  return {
    goto: (url) => send('POST', '/url', { url }),
    /** Gives the page a window of a size (px), no narrower than its tool bar. */
    resize: (width, height) => send('POST', '/window/rect', { width, height }),
    press: (key) => act(...strike(key)),
    down: (key) => act(['keyDown', key]),
    up: (key) => act(['keyUp', key]),
    type: (text) => act(...[...text].flatMap(strike)),
    click: (x, y) =>
      send('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    run,
    /** Looks at the first frame of the page from then on, until another page is opened. */
    enterFrame: () => send('POST', '/frame', { id: 0 }),
    /** What the browser hands to a screen reader of the elements that a function returns in the page. */
    describe: async (look) => {
      const elements = await run(look);
      return Promise.all(
        elements.map(async ({ [ELEMENT]: id }) => {
          const [role, name] = await Promise.all(
            ['computedrole', 'computedlabel'].map((what) => send('GET', `/element/${id}/${what}`)),
          );
          return { role, name };
        }),
      );
    },
    close: async () => {
      await send('DELETE', '');
      driver.kill();
      closeScreen();
    },
  };
}
