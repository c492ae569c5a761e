// @ts-check
import { once } from 'node:events';
import { createServer, request } from 'node:http';

/**
 * What the browser reaches the network through: only this machine. A script goes first in every
 * page, before the page's own policy is read; and the policy gets two words more, because Playwright
 * looks at pages with `eval`, and a driver without BiDi cannot do that past it: `'unsafe-eval'`, and
 * the name under which in-page.mjs says that a text is Playwright's. While the network is away, only
 * that script is answered.
 *
 * @param {{ first: () => string, isAway: () => boolean, onLeaving: (address: string) => void }} options
 */
export async function startProxy({ first, isAway, onLeaving }) {
  const server = createServer((asked, answer) => {
    const { hostname, port, pathname, search, href } = new URL(asked.url ?? '/', 'http://localhost');
    if (hostname !== 'localhost') {
      onLeaving(`${asked.method} ${href}`);
      answer.writeHead(502).end();
      return;
    }
    if (pathname === '/.first.js') {
      answer.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(first());
      return;
    }
    if (isAway()) {
      answer.destroy();
      return;
    }
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    const onward = request({ port, path: pathname + search, method: asked.method, headers }, async (got) => {
      if (!`${got.headers['content-type']}`.startsWith('text/html')) {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
        return;
      }
      let page = '';
      for await (const piece of got.setEncoding('utf8')) page += piece;
      const { 'content-length': _, ...kept } = got.headers;
      answer.writeHead(got.statusCode ?? 502, kept);
      const opened = page.replace(
        /(http-equiv="Content-Security-Policy" content="[^"]*script-src )([^"]*trusted-types )(?=default)/,
        "$1'unsafe-eval' $2driver ",
      );
      answer.end(opened.replace(/<head[^>]*>/, '$&<script src="/.first.js"></script>'));
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    onLeaving(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
