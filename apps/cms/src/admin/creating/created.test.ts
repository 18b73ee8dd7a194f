import { onCreated, sendNew } from './created';

const action = '/api/pages?draft=true';
const stored = () => Response.json({ doc: { id: 'p1' } }, { status: 201 });

test('a form that waits for its document is sent until there is an answer, and told of the document; another one is sent once', async () => {
  const told: unknown[] = [];
  const signal = new AbortController().signal;
  const stop = onCreated(action, { tell: (id) => told.push(id), signal });
  const never = async () => Response.error();
  expect((await sendNew(action, { method: 'POST' }, async () => stored(), never)).status).toBe(201);
  stop();
  expect((await sendNew(action, { method: 'POST' }, never, async () => stored())).status).toBe(201);
  expect(told).toEqual(['p1']);
});

test('a form that gives its document up reads nothing of an error', async () => {
  const giving = new AbortController();
  onCreated(action, { tell: () => undefined, signal: giving.signal });
  const waits = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(new Error('given up')), { once: true }),
    );
  const answer = sendNew(action, { method: 'POST' }, waits, waits);
  giving.abort();
  expect(await (await answer).json()).toEqual({ errors: [] });
});

test('a failure that nobody asked for is told', async () => {
  onCreated(action, { tell: () => undefined, signal: new AbortController().signal });
  const fails = async () => Promise.reject(new Error('broken'));
  await expect(sendNew(action, { method: 'POST' }, fails, fails)).rejects.toThrow('broken');
});
