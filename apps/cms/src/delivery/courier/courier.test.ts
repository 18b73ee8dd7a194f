import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { Webhook } from 'standardwebhooks';

import type { Delivery } from '../delivery';
import { aDelivery, listen, testSecret, type TestServer } from '../testing';
import { createCourier, type Courier } from './courier';
import type { CourierOptions } from './courier-options';
import { memoryStore, type MemoryStore } from './memory-store.testing';

/** An instance of the site that verifies what it gets; what it shows is up to the test. */
class Site {
  received: { id: string; documents: unknown }[] = [];
  shows = 'new';
  answer: RequestListener | undefined;
  server!: TestServer;

  async open() {
    this.server = await listen(async (request, response) => {
      if (request.method === 'GET') return response.setHeader('x-civic-versions', this.shows).end('page');
      const body = (await request.toArray()).join('');
      if (this.answer) return this.answer(request, response);
      const headers = request.headers as Record<string, string>;
      const event = new Webhook(testSecret).verify(body, headers) as { data: { documents: unknown } };
      this.received.push({ id: headers['webhook-id'] ?? '', documents: event.data.documents });
      return response.end(JSON.stringify({ pages: [{ path: '/bg/cities/sofia', status: 200, milliseconds: 2 }] }));
    });
    return this;
  }
}

jest.setTimeout(90_000);

let sites: Site[];
let couriers: Courier[];
beforeEach(async () => {
  couriers = [];
  sites = [await new Site().open(), await new Site().open()];
});
afterEach(async () => {
  couriers.forEach((courier) => courier.stop());
  await Promise.all(sites.map(({ server }) => server.close()));
});

function courierOn(store: MemoryStore, parts: Partial<CourierOptions> = {}): Courier {
  const courier = createCourier({
    store,
    owner: 'me',
    targets: sites.map(({ server }) => server.url),
    publicUrl: sites[0]?.server.url ?? '',
    secret: testSecret,
    alone: false,
    logError: (error) => {
      throw error;
    },
    ...parts,
    timings: {
      sendTimeout: 5000,
      patience: 5000,
      lookTimeout: 5000,
      lease: 5000,
      busyPoll: 20,
      idlePoll: 20,
      ...parts.timings,
    },
  });
  couriers.push(courier);
  return courier;
}

const leased = (parts: Partial<Delivery> = {}) =>
  aDelivery({ leaseOwner: 'me', leaseUntil: new Date(Date.now() + 5000).toISOString(), ...parts });

async function until(condition: () => boolean, patience = 15_000) {
  const end = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await sleep(5);
  }
}

describe('a courier', () => {
  it('carries a fresh row to every instance at once and stores the proof with a single write', async () => {
    const store = memoryStore([leased()]);
    const courier = courierOn(store);

    courier.deliver(store.row());
    await courier.idle();

    expect(sites.map(({ received }) => received.map(({ id }) => id))).toEqual([['delivery-1'], ['delivery-1']]);
    expect(store.row()).toMatchObject({ state: 'live', attempts: 1, probePath: '/bg/cities/sofia', leaseOwner: null });
    expect(store.row().acknowledgements.map(({ target }) => target)).toEqual(sites.map(({ server }) => server.url));
    expect(store.settled).toBe(1);
  });

  it('repeats to those only that have not acknowledged, until all have', async () => {
    let failures = 2;
    const [first, second] = sites;
    if (second) {
      second.answer = (_request, response) => {
        failures -= 1;
        if (failures === 0) second.answer = undefined;
        response.writeHead(500).end('down');
      };
    }
    const store = memoryStore([leased()]);
    const courier = courierOn(store);
    courier.start();
    courier.deliver(store.row());

    await until(() => store.row().attempts === 1);
    expect(store.row()).toMatchObject({ state: 'pending', lastError: { code: 'failed', status: 500, detail: 'down' } });
    await until(() => store.row().state === 'live');
    expect(store.row().attempts).toBe(3);
    expect([first?.received.length, second?.received.length]).toEqual([1, 1]);
  });

  it('picks up at boot what a process that is gone has left, when it is alone', async () => {
    const far = new Date(Date.now() + 60_000).toISOString();
    const store = memoryStore([aDelivery({ leaseOwner: 'gone', leaseUntil: far })]);
    courierOn(store, { alone: true }).start();

    await until(() => store.row().state === 'live');
  });

  it('leaves the rows of other processes alone until their lease is over', async () => {
    const leaseUntil = new Date(Date.now() + 400).toISOString();
    const store = memoryStore([aDelivery({ leaseOwner: 'other', leaseUntil })]);
    courierOn(store).start();

    await until(() => store.row().state === 'live');
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(leaseUntil));
  });

  it('sends a row once, though several processes want it', async () => {
    const store = memoryStore([aDelivery()]);
    ['a', 'b', 'c'].forEach((owner) => courierOn(store, { owner }).start());

    await until(() => store.row().state === 'live');
    await sleep(60);
    expect(sites[0]?.received).toHaveLength(1);
  });

  it('ignores being told of a row twice', async () => {
    const store = memoryStore([leased()]);
    const courier = courierOn(store);
    courier.deliver(store.row());
    courier.deliver(store.row());
    await courier.idle();

    expect(sites[0]?.received).toHaveLength(1);
  });

  it('is not held up by an instance that hangs, and catches up as soon as it answers', async () => {
    const [healthy, hanging] = sites;
    if (!healthy || !hanging) throw new Error('Two sites are needed.');
    hanging.answer = () => undefined;
    const rows = Array.from({ length: 40 }, (_, index) => leased({ id: `d${index}`, document: `cities/${index}` }));
    const store = memoryStore(rows);
    const courier = courierOn(store, { timings: { sendTimeout: 10_000 } });
    courier.start();
    rows.forEach((row) => courier.deliver(row));

    // Before the first message to the other one is given up; forty take a twentieth of that on an idle machine.
    await until(() => healthy.received.length === 40, 9_500);
    await sleep(300);
    expect(new Set(store.rows.map(({ state }) => state))).toEqual(new Set(['pending']));
    hanging.answer = undefined;
    await until(() => store.rows.every(({ state }) => state === 'live'), 45_000);
    expect(healthy.received).toHaveLength(40);
    expect(new Set(hanging.received.map(({ id }) => id)).size).toBe(40);
  });

  it('says that nobody sees it yet, and delivers all of it again under a new id', async () => {
    const store = memoryStore([leased()]);
    const [site] = sites;
    if (site) site.shows = 'old';
    const courier = courierOn(store, { timings: { patience: 800 } });
    courier.start();
    courier.deliver(store.row());

    await until(() => store.row().rounds === 1);
    expect(store.row()).toMatchObject({ state: 'delivered', lastError: { code: 'not-live' }, acknowledgements: [] });
    if (site) site.shows = 'new';
    await until(() => store.row().state === 'live');
    expect(site?.received.map(({ id }) => id)).toEqual(['delivery-1', 'delivery-1.1']);
    expect(store.row().lastError).toBeNull();
  });

  it('notes the acknowledgement while it looks', async () => {
    const [site] = sites;
    if (site) site.shows = 'old';
    const store = memoryStore([leased()]);
    const courier = courierOn(store);
    courier.deliver(store.row());

    await until(() => store.row().state === 'delivered');
    expect(store.row()).toMatchObject({ rounds: 0, attempts: 1 });
    expect(store.row().acknowledgements).toHaveLength(2);
    if (site) site.shows = 'new';
    await courier.idle();
    expect(store.row()).toMatchObject({ state: 'live', attempts: 1 });
  });

  it('goes on looking, without sending again, when it died after the acknowledgement', async () => {
    const at = new Date().toISOString();
    const acknowledgements = sites.map(({ server }) => ({ target: server.url, at }));
    const store = memoryStore([aDelivery({ state: 'delivered', acknowledgements, attempts: 1 })]);
    courierOn(store).start();

    await until(() => store.row().state === 'live');
    expect(sites.flatMap(({ received }) => received)).toEqual([]);
  });

  it('takes an older change for superseded, but still delivers it', async () => {
    const store = memoryStore([
      leased(),
      leased({
        id: 'delivery-2',
        savedAt: '2026-11-24T07:00:01.000Z',
        expectation: { kind: 'shows', paths: ['/bg/cities/sofia'], marker: 'newer' },
      }),
    ]);
    sites.forEach((site) => (site.shows = 'newer'));
    const courier = courierOn(store);
    store.rows.forEach((row) => courier.deliver(row));
    await courier.idle();

    expect(store.rows.map(({ state }) => state)).toEqual(['superseded', 'live']);
    expect(sites[0]?.received).toHaveLength(2);
  });

  it('keeps a row’s lease while it works longer than that', async () => {
    const store = memoryStore([leased({ leaseUntil: new Date(Date.now() + 1000).toISOString() })]);
    sites.forEach((site) => (site.shows = 'old'));
    const mine = courierOn(store, { timings: { patience: 10_000, lease: 1000 } });
    const other = courierOn(store, { owner: 'other', timings: { lease: 1000 } });
    mine.start();
    other.start();
    mine.deliver(store.row());

    await sleep(2200);
    expect(store.row().leaseOwner).toBe('me');
    expect(sites[0]?.received).toHaveLength(1);
    sites.forEach((site) => (site.shows = 'new'));
    await until(() => store.row().state === 'live');
  });

  it('carries a row again whose outcome could not be written', async () => {
    const store = memoryStore([leased({ leaseUntil: new Date(Date.now() + 300).toISOString() })]);
    const logError = jest.fn();
    store.failNextSettle = true;
    const courier = courierOn(store, { logError, timings: { lease: 300 } });
    courier.start();
    courier.deliver(store.row());

    await until(() => store.row().state === 'live');
    expect(logError).toHaveBeenCalledTimes(1);
    expect(sites[0]?.received).toHaveLength(2);
  });
});
