import type { ContentChanged, DeliveryAnswer } from '@civic/content/wire';

import { count } from '../cache/counts';
import { WeightedMap } from '../cache/weighted-map';
import { logError } from '../platform/log';

import { applyChange } from './apply-change';
import { warmPages, warmQuietly } from './warm';

/** The number of remembered answers, so that a message sent twice is processed once. */
const remembered = 500;

const answersKey = Symbol.for('civic.delivery-answers');

function answers(): WeightedMap<Promise<DeliveryAnswer>> {
  const holder = globalThis as { [answersKey]?: WeightedMap<Promise<DeliveryAnswer>> };
  holder[answersKey] ??= new WeightedMap(remembered);
  return holder[answersKey];
}

/** The number of pages rendered before the answer if the change names none, so that the sender can verify some. */
const samples = 4;

/** The sender waits for the pages that the change names; the others are purged as well and rendered afterwards. */
async function work(change: ContentChanged): Promise<DeliveryAnswer> {
  const paths = await applyChange(change);
  const waitedFor = new Set(change.data.paths).size || samples;
  const pages = await warmPages(paths.slice(0, waitedFor));
  warmQuietly(paths.slice(waitedFor)).catch((error: unknown) => logError('Pages could not be warmed', error));
  return { pages };
}

/** Processes a change. A repeated message gets the earlier answer, or waits for the one under way. */
export function receive(messageId: string, change: ContentChanged): Promise<DeliveryAnswer> {
  const known = answers().get(messageId);
  count(known ? 'deliveries_repeated' : 'deliveries_received');
  if (known) return known;
  const answer = work(change);
  answers().set(messageId, answer, 1);
  answer.catch(() => answers().delete(messageId));
  return answer;
}
