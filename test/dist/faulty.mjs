// A host on which one file goes wrong, as hosts, networks, blockers and captive portals have it. The browser is not asked to help, so
// that all engines are given the same.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json' };
const ERROR_PAGE = '<!doctype html><html lang="en"><title>Oops</title><h1>Something went wrong</h1></html>';

const half = (body) => body.subarray(0, Math.floor(body.length / 2));
const whole = (response, { body, type }) => response.setHeader('Content-Type', type).end(body);
const html = (status) => (response) => {
  response.writeHead(status, { 'Content-Type': 'text/html' }).end(ERROR_PAGE);
};
/** What a file is instead. */
const as = (write) => (response, file) => {
  whole(response, { ...file, body: write(file.body) });
};
const leadsTo = (address) => (response) => {
  response.writeHead(302, { Location: address }).end();
};

/** A port that nobody listens on. */
async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
const refused = `http://127.0.0.1:${await closedPort()}/`;

/** What may happen to a file for good: how it is answered. */
export const FAULTS = {
  'is not there (404, a page)': html(404),
  'makes the server fail (500)': (response) => response.writeHead(500).end(),
  'is an error page with status 200': html(200),
  'is an error page that calls itself JavaScript': as(() => ERROR_PAGE),
  'leads to a login page': leadsTo('/login'),
  'is refused, as by a blocker': leadsTo(refused),
  'has another content type': (response, { body }) =>
    response
      .writeHead(200, { 'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' })
      .end(body),
  'is empty, as some blockers answer': as(() => ''),
  'breaks off halfway': (response, { body, type }) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.write(half(body), () => response.destroy());
  },
  'ends halfway': as(half),
  'is half a gzip': (response, { body, type }) =>
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(half(gzipSync(body))),
  'is cut off before it begins': (response) => response.destroy(),
};

/** A file that comes when the test says so. */
export const late = (response, file, { released }) => {
  void released.then(() => whole(response, file));
};
/** A file with other text. */
export const altered = (change) => as((body) => change(body.toString()));

/**
 * Serves a folder to pages, each under an address of its own, so that no file of one is another's.
 * @returns `page` puts one there: `at` is where it lies beside the folder's files, `faults` are by path, `headers` are the page's own
 */
export async function startHost(folder) {
  const pages = [];
  const files = new Map();
  const bodyOf = (path) => {
    if (!files.has(path)) files.set(path, readFile(folder + path));
    return files.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const [, number, path] = /^\/(\d+)(\/.*)$/.exec(pathname) ?? [];
    const page = pages[number];
    response.setHeader('Cache-Control', page?.isKept ? 'max-age=60' : 'no-store');
    if (!page) return html(pathname === '/login' ? 200 : 404)(response);
    page.asked.push(path);
    if (path === page.at) {
      for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
      return response.setHeader('Content-Type', 'text/html').end(page.html);
    }
    const body = await bodyOf(path).catch(() => undefined);
    if (!body) return html(404)(response);
    const answer = page.faults[path] ?? whole;
    return answer(response, { body, type: TYPES[extname(path)] ?? 'text/plain' }, page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;

  return {
    page(text, { at = '/', faults = {}, headers = {}, isKept = false } = {}) {
      let release;
      const released = new Promise((done) => {
        release = done;
      });
      const page = { html: text, at, faults, headers, isKept, asked: [], released, release };
      const number = pages.push(page) - 1;
      return Object.assign(page, { url: `${address}/${number}${at}` });
    },
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
