import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { databaseNow } from '../../platform/database/database-clock';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { loadAhead } from '../../time/as-of/overlay/load-ahead';
import { readStatus } from '../../time/releases/document-status';
import { Conflict, Unfit } from '../../time/releases/errors';
import { findRelease, outside } from '../../time/releases/ledger/ledger';
import { cancel } from '../../time/releases/operations/cancel';
import { move } from '../../time/releases/operations/reschedule';
import { revert } from '../../time/releases/operations/revert';
import { schedule } from '../../time/releases/operations/schedule';
import { readMain } from '../../time/releases/publication/documents';
import { pass } from '../../time/releases/ticker/pass';
import { payloadTickerStore } from '../../time/releases/ticker/payload-ticker-store';
import { publisher } from '../preflight/exercise';
import { moveClock } from './clock';
import { fields, type Content, type Field, type Wanted } from './state';

const collection = 'announcements';

/** Minute 0. */
const beginning = Math.ceil(Date.now() / 60_000) * 60_000;
const instantOf = (minute: number) => new Date(beginning + minute * 60_000).toISOString();

const firstDay = Date.UTC(2100, 0, 1);
const dayLength = 86_400_000;

/** The stored form of a value: a text, or for the value that languages share a day that is far away. */
const stored = (field: Field, value: number) =>
  field === 'shared'
    ? { expireAt: new Date(firstDay + value * dayLength).toISOString(), expireOutcome: 'archived' as const }
    : { title: `Title ${field}`, teaser: String(value) };

function contentOf(row: RawRow | null): Content | null {
  if (row?._status !== 'published') return null;
  const texts = isRow(row.teaser) ? row.teaser : {};
  const day = row.expireAt ? (new Date(String(row.expireAt)).getTime() - firstDay) / dayLength : 0;
  return { bg: Number(textOf(texts.bg) ?? 0), en: Number(textOf(texts.en) ?? 0), shared: day };
}

/** Two clocks are compared to the millisecond or so, ms. */
const readingError = 100;

const mostTries = 50;

/** `null` for a request that was refused: preflight or another state forbids it. */
async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | null> {
  return work.catch((error: unknown) => {
    if (error instanceof Unfit || error instanceof Conflict) return null;
    throw error;
  });
}

/** The CMS, driven as its endpoints and its ticker do, by a clock that moves only when it is told to. */
export class System {
  ids: string[] = [];
  /** Minutes. */
  now = 0;
  refused = 0;

  private constructor(
    private readonly payload: Payload,
    private readonly req: PayloadRequest,
    private readonly by: string,
  ) {}

  static async start(payload: Payload): Promise<System> {
    return new System(payload, await createLocalReq({}, payload), await publisher(payload));
  }

  /** Forgets the documents; the clock starts anew far from everything that was scheduled before. */
  async reset(): Promise<void> {
    for (const release of await this.pending()) await cancel(this.payload, release, { by: null });
    this.ids = [];
  }

  private async pending(): Promise<string[]> {
    const { docs } = await this.payload.find({
      collection: 'releases',
      where: { and: [{ state: { in: ['scheduled', 'undecided'] } }, { kind: { not_equals: 'end' } }] },
      pagination: false,
    });
    return docs.map(({ id }) => id);
  }

  async create(content: Content): Promise<void> {
    const data = { ...stored('bg', content.bg), ...stored('shared', content.shared) };
    const { id } = await this.payload.create({ collection, data: data as never, locale: 'bg', draft: true });
    this.ids.push(id);
    await this.write(this.ids.length - 1, 'en', content.en);
  }

  private idOf = (doc: number) => this.ids[doc] as string;

  async write(doc: number, field: Field, value: number): Promise<void> {
    const locale = field === 'en' ? 'en' : 'bg';
    const data = stored(field, value) as never;
    await this.payload.update({ collection, id: this.idOf(doc), data, locale, draft: true });
  }

  private async setStatus(doc: number, _status: 'published' | 'draft'): Promise<void> {
    await this.payload.update({ collection, id: this.idOf(doc), data: { _status }, locale: 'bg' });
  }

  publish = (doc: number) => this.setStatus(doc, 'published');
  takeDown = (doc: number) => this.setStatus(doc, 'draft');

  async schedule({ due, end, items }: Wanted): Promise<string | null> {
    const plan = {
      dueAt: instantOf(due),
      endAt: end === null ? null : instantOf(end),
      items: items.map(({ doc, ...item }) => ({ ...item, type: collection, id: this.idOf(doc) }) as const),
    };
    const made = await unlessRefused(schedule(this.payload, { plan, by: this.by }));
    if (!made) this.refused += 1;
    return made?.release.id ?? null;
  }

  async move(id: string, due: number): Promise<string | null> {
    const moved = await unlessRefused(move(this.payload, id, { dueAt: instantOf(due) }, this.by));
    if (!moved) this.refused += 1;
    return moved?.id ?? null;
  }

  async cancel(id: string): Promise<void> {
    await cancel(this.payload, id, { by: this.by });
  }

  /** Whether the release was reverted; it is refused where others changed its documents since. */
  async revert(id: string): Promise<boolean> {
    const reverted = await unlessRefused(revert(this.payload, id, { by: this.by, force: false }));
    if (reverted) await this.carryOutDue();
    else this.refused += 1;
    return reverted !== null;
  }

  private async carryOutDue(): Promise<void> {
    const store = payloadTickerStore(this.payload, async () => undefined);
    // What met a passing fault of the database is still due.
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { done, failed, left } = await pass(store);
      if (done + failed + left === 0) return;
    }
  }

  /** Moves the clock to the beginning of a minute, and carries out what is due then. */
  async forward(minute: number): Promise<void> {
    this.now = minute;
    moveClock(beginning + minute * 60_000 + readingError);
    // A clock that jumps is not believed until the database has told its time.
    await databaseNow(this.payload);
    await this.carryOutDue();
  }

  async stateOf(release: string): Promise<string | undefined> {
    return (await findRelease(outside(this.payload), release))?.state;
  }

  async public(doc: number): Promise<Content | null> {
    return contentOf(await readMain(this.req, collection, this.idOf(doc)));
  }

  /** What visitors will have in a minute, as the CMS foresees it. */
  async foreseen(doc: number, minute: number): Promise<Content | null> {
    const { future } = await loadAhead(this.payload, beginning + minute * 60_000);
    const ahead = future.documents.get(`${collection}/${this.idOf(doc)}`);
    if (ahead === undefined) return this.public(doc);
    return contentOf(ahead && { ...ahead, _status: 'published' });
  }

  /** Whether the document is live, and the minute of its next change by a release. */
  async status(doc: number): Promise<{ isLive: boolean; next: number | null }> {
    const status = await readStatus(this.req, collection, this.idOf(doc));
    const isByRelease = status?.next && ['release', 'take-down', 'end'].includes(status.next.kind);
    const next = isByRelease ? (Date.parse(status.next?.at ?? '') - beginning) / 60_000 : null;
    return { isLive: status?.now === 'live', next };
  }
}

export const isEqual = (one: Content | null, other: Content | null) =>
  one && other ? fields.every((field) => one[field] === other[field]) : one === other;
