// The server of the bench: answers everything at once, on a free port, which it prints. JavaScript, so that it starts at once.
import { createServer } from 'node:http';

const body = JSON.stringify({ status: 'up', version: 'v2' });
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
