import type { ContentChanged, DeliveryAnswer } from '@civic/content/wire';

import { count } from '../cache/counts';
import { WeightedMap } from '../cache/weighted-map';
import { logError } from '../platform/log';
import { applyChange } from './apply-change';
import { warmPages, warmQuietly } from './warm';

/** Answers remembered, so that a message sent twice is worked on once. */
const remembered = 500;

const answersKey = Symbol.for('civic.delivery-answers');

function answers(): WeightedMap<Promise<DeliveryAnswer>> {
  const holder = globalThis as { [answersKey]?: WeightedMap<Promise<DeliveryAnswer>> };
  holder[answersKey] ??= new WeightedMap(remembered);
  return holder[answersKey];
}

/** Pages rendered before the answer when the change names none, so that the sender has some to look at. */
const samples = 4;

/** The sender waits for the pages that the change names; the others, purged all the same, are rendered afterwards. */
async function work(change: ContentChanged): Promise<DeliveryAnswer> {
  const paths = await applyChange(change);
  const waitedFor = new Set(change.data.paths).size || samples;
  const pages = await warmPages(paths.slice(0, waitedFor));
  warmQuietly(paths.slice(waitedFor)).catch((error: unknown) => logError('Pages could not be warmed', error));
  return { pages };
}

/** Carries a change out. A message that came before gets the answer of then, or waits for the one under way. */
export function receive(messageId: string, change: ContentChanged): Promise<DeliveryAnswer> {
  const known = answers().get(messageId);
  count(known ? 'deliveries_repeated' : 'deliveries_received');
  if (known) return known;
  const answer = work(change);
  answers().set(messageId, answer, 1);
  answer.catch(() => answers().delete(messageId));
  return answer;
}
