import type { DocumentStatus } from '../../time/releases/plan';
import { statusesSchema } from '../releases/api/answers';
import { ask } from '../releases/api/ask';

/** A status with the zone in which to tell it; `status` is `null` where there is no such document any more. */
export interface KnownStatus {
  status: DocumentStatus | null;
  timeZone: string;
}

type Resolve = (known: Promise<KnownStatus>) => void;

/** As many as the endpoint takes at once. */
const most = 200;

const chunks = (ids: string[]) =>
  Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most));

/** Gathers the questions of all cells that appear at once, so that a list asks once and not once a row. */
function createBatch(api: string, type: string): (id: string) => Promise<KnownStatus> {
  let waiting = new Map<string, Resolve[]>();

  const send = () => {
    const asked = waiting;
    waiting = new Map();
    for (const ids of chunks([...asked.keys()])) {
      const answer = ask(`${api}/releases/statuses`, statusesSchema, { method: 'POST', body: { type, ids } });
      for (const id of ids) {
        const known = answer.then(({ statuses, timeZone }) => ({ status: statuses[id] ?? null, timeZone }));
        asked.get(id)?.forEach((resolve) => resolve(known));
      }
    }
  };

  return (id) => {
    if (waiting.size === 0) setTimeout(send, 0);
    return new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
  };
}

const batches = new Map<string, ReturnType<typeof createBatch>>();

/** The status of one document of a list; `api` is the route of the REST API. @throws Refusal */
export function statusInBatch(api: string, type: string, id: string): Promise<KnownStatus> {
  const key = `${api} ${type}`;
  const batch = batches.get(key) ?? createBatch(api, type);
  batches.set(key, batch);
  return batch(id);
}
