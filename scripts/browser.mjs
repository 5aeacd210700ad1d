// Finds a browser for tests. Chromium: CHROME_PATH, an installed one, else the one that @sparticuz/chromium carries (Linux x64), so
// that a fresh machine with nothing but Node can test. With BROWSER_ENGINE=firefox: FIREFOX_PATH or an installed one. With
// BROWSER_ENGINE=webkit: WEBKIT_PATH or an installed WebKitGTK, and its driver.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const INSTALLED = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const HOW_TO_INSTALL = `No browser was found, and none can be brought to ${process.platform} ${process.arch}.
Install Google Chrome or Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask google-chrome;
Windows: winget install Google.Chrome), or set CHROME_PATH to one.`;

const INSTALLED_FIREFOX = {
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
};

const HOW_TO_INSTALL_FIREFOX = `No Firefox was found, and none comes with the packages.
Install it (Debian: apt-get install firefox-esr; Ubuntu: apt-get install firefox; macOS: brew install --cask firefox; Windows:
winget install Mozilla.Firefox), or set FIREFOX_PATH to one.`;

const INSTALLED_WEBKIT = {
  driver: '/usr/bin/WebKitWebDriver',
  screen: '/usr/bin/Xvfb',
  executablePath: `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
};

const HOW_TO_INSTALL_WEBKIT = `No WebKit was found, and none comes with the packages.
Install WebKitGTK, its driver and a screen for it (Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb), or set
WEBKIT_PATH to its MiniBrowser. Safari is not driven.`;

function libraries() {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Runs a function with some environment variables set, and puts all back as they were. */
async function withEnv(variables, run) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}

const FONTS = ['latin', 'arabic', 'sc'].map((script) =>
  resolve(`node_modules/@embedpdf/fonts-${script}/fonts`),
);

/**
 * Fonts for all ten languages from the packages, and no others: a bare machine has none, all text then has no width, and
 * machines that have some lay it out each in their own way.
 */
function fonts() {
  const folder = resolve('node_modules/.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${FONTS.map((each) => `<dir>${each}</dir>`).join('\n')}
<cachedir>${folder}</cachedir>
</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/** Whether the Chromium of the packages runs on this machine. */
export const canBeCarried = process.platform === 'linux' && process.arch === 'x64';

/** Launch options for the Chromium of the packages, whatever else is installed. */
export async function carriedBrowser() {
  if (!canBeCarried) throw new Error(HOW_TO_INSTALL);
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const bare = !libraries().includes('libnss3.so');
  // It unpacks into TMPDIR; the runtime's name makes it unpack the libraries that a bare machine lacks.
  const unpack = { TMPDIR: folder, ...(bare && { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }) };
  const executablePath = await withEnv(unpack, async () =>
    (await import('@sparticuz/chromium')).default.executablePath(),
  );
  const env = { ...process.env, ...fonts() };
  if (bare) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  return { executablePath, headless: 'shell', env, args: ['--no-sandbox', '--disable-dev-shm-usage'] };
}

/** The browser that a variable of the environment names, if it does. */
function given(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path))
    throw new Error(`${variable} is ${path}, and there is no file of that name.`);
  return path;
}

function firefox() {
  const executablePath = given('FIREFOX_PATH') || INSTALLED_FIREFOX[process.platform]?.find(existsSync);
  if (!executablePath) throw new Error(HOW_TO_INSTALL_FIREFOX);
  const env = { ...process.env, ...(process.platform === 'linux' && fonts()) };
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    env,
    // What it hands to a screen reader can be read in its own window alone.
    args: ['--remote-allow-system-access'],
    // Its pages may not read fonts where no system has them, and draw boxes instead.
    extraPrefsFirefox: {
      'security.sandbox.content.read_path_whitelist': FONTS.map((folder) => `${folder}/`).join(','),
    },
  };
}

function webkit() {
  const files = { ...INSTALLED_WEBKIT };
  files.executablePath = given('WEBKIT_PATH') || files.executablePath;
  if (!Object.values(files).every(existsSync)) throw new Error(HOW_TO_INSTALL_WEBKIT);
  const env = {
    ...process.env,
    ...fonts(),
    // A container has neither user namespaces nor a graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  return { browser: 'webkit', ...files, env };
}

/**
 * Launch options for puppeteer-core, or for test/dist/webkit.mjs where that is the engine.
 * @throws {Error} that says what to install, where no browser can be had
 */
export async function browserOptions() {
  const { BROWSER_ENGINE, BROWSER_CARRIED, CI } = process.env;
  if (BROWSER_ENGINE === 'firefox') return firefox();
  if (BROWSER_ENGINE === 'webkit') return webkit();
  const found =
    given('CHROME_PATH') || (BROWSER_CARRIED ? undefined : INSTALLED[process.platform]?.find(existsSync));
  if (!found) return carriedBrowser();
  const env = { ...process.env, ...(process.platform === 'linux' && fonts()) };
  const sandbox = process.getuid?.() === 0 || CI ? ['--no-sandbox'] : [];
  return { executablePath: found, headless: true, env, args: [...sandbox, '--disable-dev-shm-usage'] };
}
