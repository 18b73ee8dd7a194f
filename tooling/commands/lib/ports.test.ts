import { createServer, type Server } from 'node:net';

import { assertPortsFree, freePort, isPortFree } from './ports.mjs';

let server: Server;
let taken: number;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  taken = (server.address() as { port: number }).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a port that somebody listens on is not free', async () => {
  expect(await isPortFree(taken)).toBe(false);
  expect(await isPortFree(await freePort())).toBe(true);
});

test('the message names the port and the way out', async () => {
  const settings = { cmsPort: taken, webPort: await freePort(), dataDir: '/x' };
  await expect(assertPortsFree(settings)).rejects.toThrow(
    new RegExp(`Port ${taken} for the CMS[^]*CMS_PORT=\\d+ npm start`),
  );
});
