import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { RawRow } from '../platform/rows/raw-row';
import type { Delivery } from './delivery';

export const testSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** A row of the outbox with the given parts. */
export const aDelivery = (parts: Partial<Delivery> = {}): Delivery => ({
  id: 'delivery-1',
  document: 'cities/1',
  event: {
    documents: [{ type: 'cities', id: '1', marker: 'new' }],
    tags: ['document:cities:1'],
    paths: ['/bg/cities/sofia'],
  },
  expectation: { kind: 'shows', paths: ['/bg/cities/sofia'], marker: 'new', formerMarker: 'old' },
  savedAt: '2026-11-24T07:00:00.000Z',
  state: 'pending',
  attempts: 0,
  rounds: 0,
  nextAttemptAt: undefined,
  leaseOwner: undefined,
  leaseUntil: undefined,
  acknowledgements: [],
  pages: [],
  ...parts,
});

export const inBoth = (text: string) => ({ bg: text, en: text });

/** A published row of the main table. */
export const aRow = (fields: RawRow): RawRow => ({
  id: '1',
  _status: 'published',
  updatedAt: '2026-11-24T07:00:00.000Z',
  ...fields,
});

export interface TestServer {
  url: string;
  close: () => Promise<void>;
}

/** An HTTP server on a free port of this machine. */
export async function listen(handler: RequestListener): Promise<TestServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
