/** What becomes of a release whose address is taken at its instant, as JSON. Payload does not load in Jest. */
import { moveClock, moveDatabaseClock } from '../release-model/clock';

import { getPayload } from 'payload';

import config from '../../payload.config';
import { databaseNow } from '../../platform/database/database-clock';
import { Unfit } from '../../time/releases/errors';
import { compareAndSet, findRelease, outside } from '../../time/releases/ledger/ledger';
import { cancel } from '../../time/releases/operations/cancel';
import { decide } from '../../time/releases/operations/decide';
import { move, retry } from '../../time/releases/operations/reschedule';
import { schedule } from '../../time/releases/operations/schedule';
import { pass } from '../../time/releases/ticker/pass';
import { payloadTickerStore } from '../../time/releases/ticker/payload-ticker-store';
import { publisher } from '../preflight/exercise';

const payload = await getPayload({ config, disableOnInit: true });
moveDatabaseClock(payload);
const by = await publisher(payload);

const minute = 60_000;
const beginning = Math.ceil(Date.now() / minute) * minute;
const instantOf = (minutes: number) => new Date(beginning + minutes * minute).toISOString();

async function at(minutes: number): Promise<void> {
  moveClock(beginning + minutes * minute + 100);
  await databaseNow(payload);
  await pass(payloadTickerStore(payload, async () => undefined));
}

/** A page with one address in public and another one in its edits. */
async function page(title: string, slug: string, next: string): Promise<string> {
  const data = { title, slug, summary: title, _status: 'published' } as const;
  const { id } = await payload.create({ collection: 'pages', data: data as never, locale: 'bg' });
  await payload.update({ collection: 'pages', id, data: { slug: next }, locale: 'bg', draft: true });
  return id;
}

const scheduled = async (id: string, endAt: string | null = null, dueAt = instantOf(1)) => {
  const items = [{ type: 'pages', id, action: 'publish', locales: null }] as const;
  const plan = { dueAt, endAt, items: [...items] };
  return (await schedule(payload, { plan, by })).release.id;
};

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Unfit ? error.findings.map(({ message }) => message.en) : String(error)),
  );

const giver = await page('Оставаща', 'ostavasht', 'napusnat');
const gives = await scheduled(giver);
const taker = await page('Чакаща', 'chakasht', 'ostavasht');
const takes = await scheduled(taker, instantOf(3));

const newDraft = { title: 'Чернова', slug: 'napusnat', summary: 'Кратко.' };
const draft = payload.create({ collection: 'pages', data: newDraft as never, locale: 'bg', draft: true });
const reserved = await draft.then(
  () => null,
  (error: { data?: { errors?: { message: string }[] } }) => error.data?.errors?.[0]?.message,
);

const stateOf = async (id: string) => (await findRelease(outside(payload), id))?.state;

await cancel(payload, gives, { by });
const states = [await stateOf(takes)];
const givesAgain = await scheduled(giver, null, instantOf(0.5));
states.push(await stateOf(takes));
await move(payload, givesAgain, { dueAt: instantOf(2) }, by).then(({ id }) => cancel(payload, id, { by }));
await at(1);
const stopped = await findRelease(outside(payload), takes);
states.push(stopped?.state);
const insisted = await refusal(decide(payload, takes, { answer: 'carry-out', by }));
await compareAndSet(outside(payload), takes, 'undecided', { state: 'failed' });
await at(4);
const retried = await refusal(retry(payload, takes, by));

const results = {
  reserved,
  states,
  words: stopped?.error && { bg: stopped.error.bg, en: stopped.error.en },
  insisted,
  retried,
};
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
