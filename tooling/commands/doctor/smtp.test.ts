import { createServer, type Server } from 'node:net';

import { checkSmtp } from './smtp.mjs';

let server: Server;
let port: number;
let greeting = '220 mail.example ready';

beforeAll(async () => {
  server = createServer((socket) =>
    socket
      .on('error', () => undefined)
      .resume()
      .write(`${greeting}\r\n`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a mail server that greets is good, one that refuses or is not there is not', async () => {
  const url = `smtp://127.0.0.1:${port}`;
  expect((await checkSmtp(url)).level).toBe('ok');
  greeting = '554 no';
  expect((await checkSmtp(url)).level).toBe('fail');
  expect((await checkSmtp('smtp://127.0.0.1:1')).level).toBe('fail');
});

test('without SMTP_URL nothing is wrong', async () => {
  expect((await checkSmtp(undefined)).level).toBe('ok');
});
