import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mediaSource } from './file-source';
import { readWhole } from './media-disk';
import { mediaStore } from './media-store';
import { readFile } from './read-file';

const mockEnv = {
  CMS_URL: '',
  SITE_KEY: 'key',
  DATA_DIR: mkdtempSync(path.join(tmpdir(), 'files-')),
  CACHE_DOCUMENTS_MB: 1,
};
jest.mock('../platform/env', () => ({ env: () => mockEnv }));

/** What the CMS has, and the ranges that the site has asked it for. */
const cms: { bytes: Buffer; etag: string | undefined; asked: (string | undefined)[] } = {
  bytes: Buffer.alloc(readWhole + 1, 'a'),
  etag: '"1"',
  asked: [],
};
let server: Server;

beforeAll(async () => {
  server = createServer(({ headers: { range } }, response) => {
    cms.asked.push(range);
    response.setHeader('content-type', 'video/mp4');
    if (cms.etag) response.setHeader('etag', cms.etag);
    if (range) response.writeHead(206).end(cms.bytes.subarray(0, 1));
    else response.end(cms.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mockEnv.CMS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(mockEnv.DATA_DIR, { recursive: true });
});

/** Reads the file as after a minute, when the CMS has to confirm it again. */
async function readAgain() {
  mediaStore().checks.delete('film.mp4');
  cms.asked = [];
  const file = await readFile(mediaSource('film.mp4'));
  return {
    first: Buffer.from(await new Response(file?.body({ start: 0, end: 9 })).arrayBuffer()).toString(),
    asked: cms.asked,
  };
}

it('transfers a large file once while the CMS names the same version', async () => {
  expect(await readAgain()).toEqual({ first: 'aaaaaaaaaa', asked: [undefined] });
  expect(await readAgain()).toEqual({ first: 'aaaaaaaaaa', asked: ['bytes=0-0'] });
});

it('notices another file of the same size and type', async () => {
  cms.bytes = Buffer.alloc(readWhole + 1, 'b');
  cms.etag = '"2"';
  expect(await readAgain()).toEqual({ first: 'bbbbbbbbbb', asked: ['bytes=0-0', undefined] });
  expect(await readAgain()).toEqual({ first: 'bbbbbbbbbb', asked: ['bytes=0-0'] });
});

it('reads the file again if the CMS names no version', async () => {
  cms.bytes = Buffer.alloc(readWhole + 1, 'c');
  cms.etag = undefined;
  expect(await readAgain()).toEqual({ first: 'cccccccccc', asked: ['bytes=0-0', undefined] });
});
