import { setTimeout as sleep } from 'node:timers/promises';
import { backoffMs, maxAttempts, watchTransients } from './retry-transaction';
import { runAttempt } from './turns';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** Size from which a body is streamed once and not kept for another attempt, in bytes. */
const largestBody = 32 * 1024 * 1024;

async function bufferedBody(request: Request): Promise<ArrayBuffer | undefined> {
  const body = await request.arrayBuffer();
  return body.byteLength > 0 ? body : undefined;
}

const isTooLarge = (request: Request) =>
  request.body !== null && !(Number(request.headers.get('content-length') ?? Infinity) <= largestBody);

/**
 * Wraps a route handler that writes, so that a request whose transaction lost to another one is handled again, from a
 * fresh request with the same body. In `app/(payload)/api/[...slug]/route.ts`:
 *
 *     export const POST = withTransactionRetry(REST_POST(config));
 *
 * and the same for PATCH, PUT and DELETE; reading needs none. A response that succeeded is never handled twice.
 */
export function withTransactionRetry<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    if (isTooLarge(request)) return handler(request, ...rest);
    const { url, method, headers, signal } = request;
    const body = await bufferedBody(request);
    for (let attempt = 1; ; attempt += 1) {
      const fresh = new Request(url, { method, headers, signal, ...(body ? { body } : {}) });
      const { result: response, transient } = await runAttempt(attempt, () =>
        watchTransients(() => handler(fresh, ...rest)),
      );
      if (response.ok || transient === undefined || attempt >= maxAttempts || signal.aborted) return response;
      await sleep(backoffMs(attempt));
    }
  };
}
