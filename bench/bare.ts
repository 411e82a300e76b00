import { createServer } from 'node:http';

// The measure: a server that does nothing but return a constant string of the wanted length.
const body = 'x'.repeat(Number(process.argv[2]));
const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
