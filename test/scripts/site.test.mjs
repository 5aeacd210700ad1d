// What is served under a public address: versions that never change, majors that never go back by accident.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const SCRIPT = resolve('scripts/site.mjs');
let home;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(home, { recursive: true }));

const inHome = (...path) => join(home, ...path);
const read = (...path) => readFile(inHome('site', ...path), 'utf8');
const versionIn = async (place) => /widgets (\S+),/.exec(await read(place, 'cdn/widgets.js'))?.[1];

/** A build of a version, with files beside or instead of the usual ones. */
async function build(version, more = {}) {
  await rm(inHome('dist'), { recursive: true, force: true });
  const files = {
    'dist/cdn/widgets.js': `/*! stop-trafficking-widgets ${version}, MIT, see LICENSES.txt */\n"${version}"`,
    'dist/cdn/tools/exit.js': `"exit of ${version}"`,
    'dist/print/leaflet.en.html': `leaflet of ${version}`,
    'package.json': JSON.stringify({ version }),
    ...more,
  };
  const hashes = Object.entries(files)
    .filter(([path]) => path.startsWith('dist/cdn/'))
    .map(([path, text]) => [
      path.slice('dist/cdn/'.length),
      `sha384-${createHash('sha384').update(text).digest('base64')}`,
    ]);
  files['dist/cdn/integrity.json'] = JSON.stringify(Object.fromEntries(hashes));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(inHome(path)), { recursive: true });
    await writeFile(inHome(path), text);
  }
}

const site = (...options) =>
  new Promise((done) => {
    execFile('node', [SCRIPT, 'site', ...options], { cwd: home }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });

async function release(version, more) {
  await build(version, more);
  const { code, said } = await site();
  assert.equal(code, 0, said);
  return said;
}

async function refuses(options, said) {
  const result = await site(...options);
  assert.equal(result.code, 1, result.said);
  assert.match(result.said, said);
}

describe('a release', () => {
  it('lies under its version and under its major, and leaves nothing else', async () => {
    await release('0.1.0');
    assert.deepEqual((await readdir(inHome('site'))).sort(), ['0', '0.1.0']);
    for (const place of ['0', '0.1.0']) {
      assert.equal(await versionIn(place), '0.1.0');
      assert.equal(await read(place, 'cdn/tools/exit.js'), '"exit of 0.1.0"');
      assert.equal(await read(place, 'print/leaflet.en.html'), 'leaflet of 0.1.0');
    }
  });

  it('moves its major on, and takes away what is no longer in it', async () => {
    await release('0.9.0', { 'dist/cdn/tools/old.js': 'old' });
    await release('0.10.0');
    assert.equal(await versionIn('0'), '0.10.0');
    assert.equal(await read('0', 'cdn/tools/exit.js'), '"exit of 0.10.0"');
    assert.equal(existsSync(inHome('site/0/cdn/tools/old.js')), false);
    assert.equal(await read('0.9.0', 'cdn/tools/old.js'), 'old');
  });

  it('of a new major leaves the old one where it is', async () => {
    await release('1.4.0');
    await release('2.0.0');
    assert.deepEqual([await versionIn('1'), await versionIn('2')], ['1.4.0', '2.0.0']);
  });

  it('can be laid out twice', async () => {
    await release('0.1.0');
    assert.match(await release('0.1.0'), /0\.1\.0\/ is there already, with the same bytes/);
  });

  it('mends a major that was broken off', async () => {
    await release('0.1.0');
    await rm(inHome('site/0/cdn/tools'), { recursive: true });
    await release('0.1.0');
    assert.equal(await read('0', 'cdn/tools/exit.js'), '"exit of 0.1.0"');
  });

  it('that is a preview moves no major', async () => {
    await release('1.0.0');
    assert.match(await release('1.1.0-next.0'), /1\/ is left alone/);
    assert.equal(await versionIn('1'), '1.0.0');
    assert.equal(await versionIn('1.1.0-next.0'), '1.1.0-next.0');
  });

  it('of an older version gets its folder, and the major stays', async () => {
    await release('0.2.0');
    assert.match(await release('0.1.1'), /0\/ stays at 0\.2\.0, which is newer than 0\.1\.1/);
    assert.deepEqual([await versionIn('0'), await versionIn('0.1.1')], ['0.2.0', '0.1.1']);
  });
});

describe('a published version', () => {
  for (const [what, more, said] of [
    ['with another file', { 'dist/cdn/tools/exit.js': 'other' }, /cdn[\\/]tools[\\/]exit\.js differs/],
    ['with one file more', { 'dist/cdn/new.js': 'new' }, /cdn[\\/]new\.js is not published/],
  ])
    it(`is not changed by a build ${what}, which is named`, async () => {
      await release('0.1.0');
      await build('0.1.0', more);
      await refuses([], said);
      assert.equal(await read('0.1.0', 'cdn/tools/exit.js'), '"exit of 0.1.0"');
      assert.equal(await read('0', 'cdn/tools/exit.js'), '"exit of 0.1.0"');
      assert.equal(existsSync(inHome('site/0.1.0/cdn/new.js')), false);
    });

  it('is not changed by a build with one file less, which is named', async () => {
    await release('0.1.0', { 'dist/cdn/new.js': 'new' });
    await build('0.1.0');
    await refuses([], /cdn[\\/]new\.js is not in the build/);
    assert.equal(await read('0.1.0', 'cdn/new.js'), 'new');
  });
});

describe('a build', () => {
  it('of another version than the source is refused', async () => {
    await build('0.1.0', { 'package.json': '{ "version": "0.2.0" }' });
    await refuses([], /dist is 0\.1\.0, package\.json says 0\.2\.0\. Run: npm run build/);
    assert.deepEqual(await readdir(inHome('site')), []);
  });

  it('that is not there is refused', async () => {
    await build('0.1.0');
    await rm(inHome('dist'), { recursive: true });
    await refuses([], /dist is not built/);
  });

  it('whose bytes are not those of its hashes is refused', async () => {
    await build('0.1.0');
    await writeFile(inHome('dist/cdn/tools/exit.js'), 'half');
    await refuses([], /dist\/cdn\/tools\/exit\.js is not what integrity\.json says/);
    assert.deepEqual(await readdir(inHome('site')), []);
  });

  it('that was broken off before its leaflets is refused', async () => {
    await build('0.1.0');
    await rm(inHome('dist/print'), { recursive: true });
    await refuses([], /dist has no leaflets/);
  });

  it('that cannot be copied to its end leaves nothing half-written', async () => {
    await release('0.1.0');
    await build('0.2.0');
    const socket = createServer().listen(inHome('dist/zz'));
    await once(socket, 'listening');
    try {
      await refuses([], /socket/);
    } finally {
      socket.close();
    }
    assert.deepEqual((await readdir(inHome('site'))).sort(), ['0', '0.1.0']);
    assert.equal(await versionIn('0'), '0.1.0');
  });
});

describe('a major', () => {
  it('has each file whole at every moment of a release', async () => {
    const big = (version) => ({
      'dist/cdn/widgets.js': `/*! stop-trafficking-widgets ${version}, MIT */${version.repeat(400_000)}`,
    });
    await release('0.1.0', big('0.1.0'));
    await build('0.2.0', big('0.2.0'));
    const whole = ['0.1.0', '0.2.0'].map((version) => big(version)['dist/cdn/widgets.js']);

    const child = spawn('node', [SCRIPT, 'site'], { cwd: home, stdio: 'ignore' });
    let reads = 0;
    while (child.exitCode === null) {
      assert.ok(whole.includes(await read('0', 'cdn/widgets.js')));
      reads += 1;
    }
    assert.equal(child.exitCode, 0);
    assert.ok(reads > 5, `${reads} reads`);
    assert.equal(await read('0', 'cdn/widgets.js'), whole[1]);
  });

  it('is changed by one run at a time', async () => {
    await release('0.1.0');
    await build('0.2.0');
    await mkdir(inHome('site/.new'));
    await refuses(
      [],
      /Another run is at work in site\. If none is, one was broken off: delete site[\\/]\.new/,
    );
    assert.equal(await versionIn('0'), '0.1.0');
    assert.ok(existsSync(inHome('site/.new')), 'the other run keeps what it writes');
  });
});

describe('a bad release', () => {
  beforeEach(async () => {
    await release('0.1.0', { 'dist/cdn/tools/old.js': 'old' });
    await release('0.2.0');
  });

  it('is taken back: the major is the earlier version again, and pinned pages keep the bad one', async () => {
    assert.equal((await site('--take-back', '0.1.0')).code, 0);
    assert.equal(await versionIn('0'), '0.1.0');
    assert.equal(await read('0', 'cdn/tools/old.js'), 'old');
    assert.equal(await versionIn('0.2.0'), '0.2.0');
  });

  it('does not come back when its build is laid out again', async () => {
    await site('--take-back', '0.1.0');
    assert.match(await release('0.2.0'), /0\/ stays at 0\.1\.0: 0\.2\.0 was taken back/);
    assert.equal(await versionIn('0'), '0.1.0');
  });

  it('is followed by its mend', async () => {
    await site('--take-back', '0.1.0');
    await release('0.2.1');
    assert.equal(await versionIn('0'), '0.2.1');
  });

  it('is listed for those who pin', async () => {
    await site('--take-back', '0.1.0');
    assert.deepEqual(JSON.parse(await read('releases.json')), { takenBack: ['0.2.0'], withdrawn: [] });
  });

  it('cannot be taken back to what is not there, not earlier, or bad itself', async () => {
    await refuses(['--take-back', '0.0.9'], /site has no 0\.0\.9 to go back to/);
    await refuses(['--take-back', '0.2.0'], /0\/ is at 0\.2\.0 and cannot go back to 0\.2\.0/);
    await site('--take-back', '0.1.0');
    await release('0.3.0');
    await refuses(['--take-back', '0.2.0'], /0\.2\.0 was taken back itself/);
    assert.equal(await versionIn('0'), '0.3.0');
  });

  it('that is dangerous is withdrawn once no major shows it, and stays away', async () => {
    await refuses(['--withdraw', '0.2.0'], /0\/ shows 0\.2\.0/);
    assert.equal(await versionIn('0.2.0'), '0.2.0');
    await release('0.2.1');
    assert.equal((await site('--withdraw', '0.2.0')).code, 0);
    assert.equal(existsSync(inHome('site/0.2.0')), false);
    assert.deepEqual(JSON.parse(await read('releases.json')), { takenBack: [], withdrawn: ['0.2.0'] });
    await build('0.2.0');
    await refuses([], /0\.2\.0 was withdrawn as dangerous and stays away/);
    assert.equal(existsSync(inHome('site/0.2.0')), false);
    assert.equal(await versionIn('0'), '0.2.1');
  });

  it('cannot be withdrawn under a wrong name', async () => {
    await refuses(['--withdraw', '0.2.9'], /site has no 0\.2\.9 to withdraw/);
  });
});

describe('what is given', () => {
  for (const [options, said] of [
    [['elsewhere'], /One folder is needed, 2 were given/],
    [['--take-back', 'v0.1.0'], /"v0\.1\.0" is no version, such as 0\.1\.0/],
    [['--withdraw', '../..'], /"\.\.\/\.\." is no version/],
    [['--take-back', '0.1.0', '--withdraw', '0.1.0'], /cannot go together/],
    [['--takeback', '0.1.0'], /--takeback/],
  ])
    it(`${options.join(' ')} is refused, with what is accepted`, async () => {
      await refuses(options, said);
      await refuses(options, /Accepted: npm run site -- <folder>/);
    });
});
