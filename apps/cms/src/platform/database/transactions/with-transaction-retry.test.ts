import { maxAttempts, noteTransient } from './retry-transaction';
import { withTransactionRetry } from './with-transaction-retry';

const conflict = Object.assign(new Error('conflict'), { code: 112 });

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://cms.test/api/notes', { method: 'POST', body, headers });

const json = (body: string, headers: Record<string, string> = {}) =>
  post(body, { 'content-type': 'application/json', 'content-length': String(body.length), cookie: 'a=b', ...headers });

/** A handler that loses its transaction `conflicts` times, as Payload does: it answers 500 and hides the error. */
const handlerWith = (conflicts: number) =>
  jest.fn(async (request: Request, context: { params: string }) => {
    const body = await request.text();
    const call = handlerCalls.push({ body, cookie: request.headers.get('cookie'), params: context.params });
    if (call > conflicts) return Response.json({ ok: true }, { status: 201 });
    noteTransient(conflict);
    return Response.json({ message: 'Something went wrong.' }, { status: 500 });
  });

let handlerCalls: { body: string; cookie: string | null; params: string }[];
beforeEach(() => {
  handlerCalls = [];
});

jest.setTimeout(20_000);

describe('withTransactionRetry', () => {
  it('handles a request again with the same body, headers and context', async () => {
    const response = await withTransactionRetry(handlerWith(2))(json('{"a":1}'), { params: 'notes' });
    expect(response.status).toBe(201);
    expect(handlerCalls).toEqual(Array(3).fill({ body: '{"a":1}', cookie: 'a=b', params: 'notes' }));
  });

  it('does not repeat what succeeded, even when a conflict was met on the way', async () => {
    const handler = jest.fn(() => {
      noteTransient(conflict);
      return Promise.resolve(new Response('ok'));
    });
    await withTransactionRetry(handler)(json('{}'));
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('does not repeat an error of another kind', async () => {
    const handler = jest.fn(() => {
      noteTransient(new Error('a bug'));
      return Promise.resolve(new Response('', { status: 500 }));
    });
    await withTransactionRetry(handler)(json('{}'));
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('answers the last error when every attempt lost', async () => {
    const handler = handlerWith(Infinity);
    const response = await withTransactionRetry(handler)(json('{}'), { params: '' });
    expect(response.status).toBe(500);
    expect(handler).toHaveBeenCalledTimes(maxAttempts);
  });

  it('does not keep a body that is too large or of unknown length', async () => {
    const handler = handlerWith(2);
    await withTransactionRetry(handler)(json('{}', { 'content-length': String(1e9) }), { params: '' });
    await withTransactionRetry(handler)(post('{}'), { params: '' });
    expect(handlerCalls).toHaveLength(2);
  });

  it('keeps the conflicts of concurrent requests apart', async () => {
    const lucky = jest.fn(() => Promise.resolve(new Response('', { status: 400 })));
    await Promise.all([
      withTransactionRetry(handlerWith(1))(json('{}'), { params: '' }),
      withTransactionRetry(lucky)(json('{}')),
    ]);
    expect(lucky).toHaveBeenCalledTimes(1);
  });
});
