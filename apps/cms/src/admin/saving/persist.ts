import { setTrouble, waitToResume, type Trouble } from './connection';
import { isValues } from './same';

type Send = (input: string, init: RequestInit) => Promise<Response>;

/** The time after which a request counts as lost, ms. */
const patience = 30_000;

/** The pauses between two attempts, ms. */
const pauses = { first: 1_000, last: 15_000 };

const asksToWait = new Set([429, 502, 503, 504]);

async function isLoggedIn(me: string, send: Send): Promise<boolean> {
  const response = await send(me, { credentials: 'include', signal: AbortSignal.timeout(patience) });
  const body: unknown = await response.json().catch(() => null);
  // Whatever else is wrong, it is not the session.
  return !response.ok || !isValues(body) || Boolean(body.user);
}

const isRefusal = ({ status }: Response) => status === 401 || status === 403;

/** Why an answer is none yet; `null` for one to go on with. */
async function troubleIn(response: Response, me: string, send: Send): Promise<Trouble | null> {
  if (asksToWait.has(response.status)) return 'busy';
  if (!isRefusal(response)) return null;
  return (await isLoggedIn(me, send)) ? null : 'session';
}

/** The pause that an answer asks for, ms. */
function pauseIn(response: Response | null, otherwise: number): number {
  const seconds = Number(response?.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : otherwise;
}

/**
 * Sends a save until there is an answer to go on with, whatever is in the way: no network, no answer in time, a system that asks to wait, or a
 * session that has ended, or until the signal of the request gives it up. A save that was carried out without an answer is recognised by its version at the next attempt.
 * @param me the address that says who is logged in.
 */
export function persistently(send: Send, me: string): Send {
  return async (input, init) => {
    const { signal } = init;
    const limited = () => AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
    let wasLoggedIn = false;
    for (let pause = pauses.first; ; pause = Math.min(pauses.last, pause * 2)) {
      const sent = performance.now();
      const response = await send(input, { ...init, signal: limited() }).catch(() => null);
      if (!response) signal?.throwIfAborted();
      const trouble = response ? await troubleIn(response, me, send).catch(() => 'offline' as const) : 'offline';
      setTrouble(trouble, sent);
      if (response && trouble === null) {
        // A login may have come between the attempt and the question who is logged in: only the next attempt is refused for certain.
        if (!isRefusal(response) || wasLoggedIn) return response;
        wasLoggedIn = true;
        continue;
      }
      wasLoggedIn = false;
      await waitToResume(pauseIn(response, pause), signal);
      signal?.throwIfAborted();
    }
  };
}
