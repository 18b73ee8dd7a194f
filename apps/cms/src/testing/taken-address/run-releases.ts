/** What becomes of a release whose address is taken at its instant, as JSON. Payload does not load in Jest. */
import { moveClock, moveDatabaseClock } from '../release-model/clock';

import { getPayload } from 'payload';

import config from '../../payload.config';
import { databaseNow } from '../../platform/database/database-clock';
import { Unfit } from '../../time/releases/errors';
import { findRelease, outside } from '../../time/releases/ledger/ledger';
import { cancel } from '../../time/releases/operations/cancel';
import { retry } from '../../time/releases/operations/reschedule';
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

const scheduled = async (id: string, endAt: string | null = null) => {
  const items = [{ type: 'pages', id, action: 'publish', locales: null }] as const;
  const plan = { dueAt: instantOf(1), endAt, items: [...items] };
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

await cancel(payload, gives, { by });
await at(1);
const failed = await findRelease(outside(payload), takes);
await at(4);
const retried = await refusal(retry(payload, takes, by));

const results = {
  reserved,
  state: failed?.state,
  words: failed?.error && { bg: failed.error.bg, en: failed.error.en },
  retried,
};
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
