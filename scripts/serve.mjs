// Serves a folder on a free port of this machine and prints its address: node scripts/serve.mjs [dist] [port]. As on a host, the
// files lie under each version's address too (/0/cdn/widgets.js).
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const VERSION = /^\/\d+(\.\d+\.\d+)?(?=\/)/;

/**
 * @param {string} folder
 * @param {{port?: number, headers?: Record<string, string>, pages?: Record<string, string | {body: string,
 *   headers?: Record<string, string>}>}} [options] port 0 is a free one; headers go on each answer; pages are served by path, before
 *   the folder
 */
export async function serve(folder, { port = 0, headers = {}, pages = {} } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const page = pages[request.url.split('?')[0]];
    request.url = request.url.replace(VERSION, '');
    const all = {
      'Access-Control-Allow-Origin': '*',
      ...(page && { 'Content-Type': 'text/html' }),
      ...headers,
      ...page?.headers,
    };
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    if (page) return response.end(page.body ?? page);
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(process.argv[2] ?? 'dist', { port: Number(process.argv[3] ?? 0) });
  console.log(`The widgets are at ${address}/`);
}
