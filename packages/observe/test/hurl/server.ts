import { createServer, type Server } from 'node:http';

/** What the suites of hurl ask. The third answer of `/third` is good. */
export function serverForHurl(): Server {
  let asked = 0;
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://server');
    if (pathname === '/json') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'up', version: 'v2', echo: request.headers.authorization ?? '' }));
    } else if (pathname === '/redirect') response.writeHead(302, { location: '/json' }).end();
    else if (pathname === '/reset') request.socket.destroy();
    else if (pathname === '/cut') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('ten bytes.', () => request.socket.destroy());
    } else if (pathname === '/third') {
      asked += 1;
      response.writeHead(asked % 3 === 0 ? 200 : 503).end();
    } else if (pathname !== '/hang') response.writeHead(404).end('nothing here');
  });
}
