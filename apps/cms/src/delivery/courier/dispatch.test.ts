import { aDelivery, listen, testSecret } from '../testing';
import { createDispatch, createLane } from './dispatch';
import type { SendResult } from './send';

const ok: SendResult = { ok: true, pages: [] };
const silent: SendResult = { ok: false, error: { code: 'timeout', url: 'http://site' } };
const refused: SendResult = { ok: false, error: { code: 'refused', url: 'http://site', status: 401 } };

/** Tasks that end when told to. */
function tasks() {
  const ends: ((outcome: SendResult) => void)[] = [];
  const task = jest.fn(() => new Promise<SendResult>((resolve) => ends.push(resolve)));
  return { task, end: (outcome: SendResult) => ends.shift()?.(outcome) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a lane', () => {
  it('runs as many as it may, and of those that wait the newest first', async () => {
    const lane = createLane(1);
    const order: string[] = [];
    const named = (name: string) => async () => {
      order.push(name);
      await settled();
      return ok;
    };
    await Promise.all(['running', 'backlog 1', 'backlog 2', 'fresh'].map((name) => lane(named(name))));
    expect(order).toEqual(['running', 'fresh', 'backlog 2', 'backlog 1']);
  });

  it('runs as many as it may at a time', async () => {
    const lane = createLane(2);
    const { task, end } = tasks();
    const outcomes = [lane(task), lane(task), lane(task)];

    expect(task).toHaveBeenCalledTimes(2);
    end(ok);
    await settled();
    expect(task).toHaveBeenCalledTimes(3);
    end(ok);
    end(refused);
    expect(await Promise.all(outcomes)).toEqual([ok, ok, refused]);
  });

  it('fails what waits, and lets one at a time try, while the instance is silent', async () => {
    const lane = createLane(1);
    const { task, end } = tasks();
    const [first, second] = [lane(task), lane(task)];
    end(silent);

    expect(await Promise.all([first])).toEqual([silent]);
    await settled();
    expect(task).toHaveBeenCalledTimes(2);
    const third = lane(task);
    expect(await third).toEqual(silent);
    expect(task).toHaveBeenCalledTimes(2);
    end(ok);
    expect(await second).toEqual(ok);
  });

  it('tells of a recovery once, also when the answer is a refusal', async () => {
    const onRecovery = jest.fn();
    const lane = createLane(1, onRecovery);

    await lane(async () => ok);
    expect(onRecovery).not.toHaveBeenCalled();
    await lane(async () => silent);
    await lane(async () => silent);
    await lane(async () => refused);
    await lane(async () => ok);
    expect(onRecovery).toHaveBeenCalledTimes(1);
  });

  it('goes on after a silence with as many as before', async () => {
    const lane = createLane(2);
    await lane(async () => silent);
    await lane(async () => ok);
    const { task } = tasks();
    void lane(task);
    void lane(task);

    expect(task).toHaveBeenCalledTimes(2);
  });
});

it('sends a take-down at once while a site that takes long to answer lets everything else wait', async () => {
  const received: string[] = [];
  const hanging: { end: (body: string) => void }[] = [];
  const site = await listen(async (request, response) => {
    const { data } = JSON.parse((await request.toArray()).join('')) as { data: { paths: string[] } };
    const [path = ''] = data.paths;
    received.push(path);
    if (path === '/gone') response.end(JSON.stringify({ pages: [] }));
    else hanging.push(response);
  });
  const { event } = aDelivery();
  const onPath = (path: string, kind: 'shows' | 'hides') =>
    aDelivery({ event: { ...event, paths: [path] }, expectation: { kind, paths: [path] } });
  const dispatch = createDispatch({
    targets: [site.url],
    secret: testSecret,
    timeout: 20_000,
    onRecovery: () => undefined,
  });
  const backlog = Array.from({ length: 20 }, (_, index) => dispatch(onPath(`/page/${index}`, 'shows')));

  expect(await dispatch(onPath('/gone', 'hides'))).toMatchObject({ error: undefined });
  expect(received).toContain('/gone');
  expect(received.length).toBeLessThan(backlog.length);

  await site.close();
  await Promise.all(backlog);
});
