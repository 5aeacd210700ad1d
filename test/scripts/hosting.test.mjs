// The check of a host: silent about one that serves as it should, and by name about each fault.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

const isMissing = (command) => Boolean(spawnSync(command, ['--help']).error);
const missing = ['sh', 'curl', 'openssl'].filter(isMissing);
const skip = missing.length > 0 && `needs ${missing.join(' and ')}`;

const SCRIPT = 'export {};';
const HASH = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
const FILES = {
  'cdn/widgets.js': SCRIPT,
  'cdn/classic.js': SCRIPT,
  'cdn/locales/es.js': SCRIPT,
  'print/leaflet.en.html': '<!doctype html>',
  'cdn/integrity.json': JSON.stringify({ 'widgets.js': HASH }, null, 2),
};

/** An answer of a host that does all right. */
function rightAnswer({ url, headers }) {
  const [, folder, path] = /^\/([^/]+)\/(.*)$/.exec(url);
  const text = FILES[path];
  if (text === undefined) return { status: 404, headers: {}, text: 'Not found' };
  return {
    path,
    status: headers['if-none-match'] ? 304 : 200,
    headers: {
      'Content-Type': `text/${path.endsWith('.html') ? 'html' : 'javascript'}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': `public, max-age=${folder === '0.1.0' ? '31536000, immutable' : '300'}`,
      ETag: '"1"',
      ...(headers['accept-encoding'] && { 'Content-Encoding': 'gzip' }),
    },
    text,
  };
}

/** What the check says about a host whose answers are spoiled by `spoil`. */
async function check(spoil = () => {}) {
  const server = createServer((request, response) => {
    const answer = rightAnswer(request);
    spoil(answer, request);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.headers['Content-Encoding'] === 'gzip' ? gzipSync(answer.text) : answer.text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  try {
    return await new Promise((done) => {
      const env = { ...process.env, no_proxy: '127.0.0.1' };
      execFile(
        'sh',
        ['examples/hosting/check.sh', `${address}/`, '0.1.0'],
        { env },
        (error, stdout, stderr) =>
          done({ code: error?.code ?? 0, lines: (stdout + stderr).trim().split('\n'), address }),
      );
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const without = (name) => (answer) => delete answer.headers[name];
const instead = (name, value) => (answer) => {
  if (answer.path) answer.headers[name] = value;
};

describe('the check of a host', { skip }, () => {
  it('finds nothing where all is right', async () => {
    const { code, lines, address } = await check();
    assert.deepEqual({ code, lines }, { code: 0, lines: [`${address} serves 0.1.0 and 0 as it should.`] });
  });

  for (const [what, spoil, said] of [
    [
      'no other site is let in',
      without('Access-Control-Allow-Origin'),
      '0/cdn/widgets.js: Access-Control-Allow-Origin is "", wanted *',
    ],
    [
      'a script has an old type',
      instead('Content-Type', 'application/javascript'),
      '0.1.0/cdn/classic.js: Content-Type is "application/javascript", wanted text/javascript; charset=utf-8',
    ],
    [
      'a leaflet is to be downloaded',
      instead('Content-Type', 'application/octet-stream'),
      '0.1.0/print/leaflet.en.html: Content-Type is "application/octet-stream", wanted text/html; charset=utf-8',
    ],
    [
      'nothing is compressed',
      without('Content-Encoding'),
      '0.1.0/cdn/locales/es.js: Content-Encoding is "", wanted br or gzip',
    ],
    ['a cookie is set', instead('Set-Cookie', 'a=b'), '0/print/leaflet.en.html: sets a cookie'],
    [
      'a version may change',
      instead('Cache-Control', 'public, max-age=300'),
      '0.1.0/cdn/widgets.js: Cache-Control is "public, max-age=300", wanted public, max-age=31536000, immutable',
    ],
    [
      'a major is kept for a year',
      instead('Cache-Control', 'public, max-age=31536000, immutable'),
      '0/cdn/widgets.js: Cache-Control is "public, max-age=31536000, immutable", wanted public and a max-age of at most 999',
    ],
    [
      'what has not changed is sent again',
      (answer) => (answer.status = answer.status === 304 ? 200 : answer.status),
      '0/cdn/widgets.js: answers 200, wanted 304',
    ],
    [
      'what is missing is answered by a page',
      (answer) => (answer.status = answer.status === 404 ? 200 : answer.status),
      '0.1.0/cdn/missing.js: answers 200, wanted 404',
    ],
    [
      'what is missing is kept for a year',
      (answer) => (answer.headers['Cache-Control'] ??= 'public, max-age=31536000, immutable'),
      '0.1.0/cdn/missing.js: is missing, and yet to be kept for a year',
    ],
    [
      'scripts are rewritten',
      (answer) => (answer.text = answer.path === 'cdn/widgets.js' ? 'export{}' : answer.text),
      '0.1.0/cdn/widgets.js: does not have the hash that integrity.json says',
    ],
  ])
    it(`says so where ${what}`, async () => {
      const { code, lines } = await check(spoil);
      assert.equal(code, 1);
      assert.ok(lines.includes(said), lines.join('\n'));
      assert.ok(!lines.some((line) => line.includes('as it should')));
    });
});
