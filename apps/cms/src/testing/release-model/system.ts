import {
  createLocalReq,
  restoreVersionOperation,
  ValidationError,
  type Payload,
  type PayloadRequest,
  type SelectType,
} from 'payload';

import { databaseNow } from '../../platform/database/database-clock';
import { plainRow } from '../../platform/rows/main-row';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { loadAhead } from '../../time/as-of/overlay/load-ahead';
import { readStatus } from '../../time/releases/document-status';
import { Conflict, Unfit } from '../../time/releases/errors';
import { findRelease, findReleases, outside } from '../../time/releases/ledger/ledger';
import { cancel } from '../../time/releases/operations/cancel';
import { carryOver } from '../../time/releases/operations/carry-over';
import { decide } from '../../time/releases/operations/decide';
import { move } from '../../time/releases/operations/reschedule';
import { revert } from '../../time/releases/operations/revert';
import { schedule } from '../../time/releases/operations/schedule';
import type { Answer } from '../../time/releases/plan';
import { pass } from '../../time/releases/ticker/pass';
import { payloadTickerStore } from '../../time/releases/ticker/payload-ticker-store';
import { publisher } from '../preflight/exercise';
import { moveClock } from './clock';
import { fields, languageOf, mapFields, type Content, type Field, type Wanted } from './state';

const collection = 'announcements';

/** Minute 0. */
const beginning = Math.ceil(Date.now() / 60_000) * 60_000;
const instantOf = (minute: number) => new Date(beginning + minute * 60_000).toISOString();
const minuteOf = (instant: unknown) => (instant ? (Date.parse(String(instant)) - beginning) / 60_000 : 0);

/** Long before everything that happens. */
const published = '2020-01-01T00:00:00.000Z';

/** Addresses are told apart over all sequences, which share one database. */
let sequence = 0;
const slugOf = (value: number) => `adres-${sequence}-${value}`;
const numberIn = (slug: unknown) => Number(/-(\d+)$/.exec(textOf(slug) ?? '')?.[1] ?? 0);

/** Something to reveal. */
const body = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '' as const,
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text: 'Body', format: 0, style: '', mode: 'normal', detail: 0 }],
      },
    ],
  },
};

/** A value in the form in which the document keeps it. */
const stored: Record<Field, (value: number) => object> = {
  bg: (value) => ({ title: 'Title bg', teaser: String(value), body }),
  bgAddress: (value) => ({ slug: slugOf(value) }),
  bgWithdrawn: (value) => ({ languageWithdrawn: value === 1 }),
  en: (value) => ({ title: 'Title en', teaser: String(value), body }),
  enAddress: (value) => ({ slug: slugOf(value) }),
  enWithdrawn: (value) => ({ languageWithdrawn: value === 1 }),
  reveal: (value) => ({ comingSoon: value > 0, revealAt: value > 0 ? instantOf(value) : null }),
  end: (value) => ({ expireAt: value > 0 ? instantOf(value) : null, expireOutcome: 'archived' as const }),
};

/** What is compared of a document; to read all of it takes much longer. */
const compared = {
  _status: true,
  teaser: true,
  slug: true,
  languageWithdrawn: true,
  comingSoon: true,
  revealAt: true,
  expireAt: true,
} as const;

function contentOf(row: RawRow | null): Content | null {
  if (row?._status !== 'published') return null;
  const [texts, slugs, withdrawn] = [row.teaser, row.slug, row.languageWithdrawn].map((value) =>
    isRow(value) ? value : {},
  ) as [RawRow, RawRow, RawRow];
  const values: Content = {
    bg: Number(textOf(texts.bg) ?? 0),
    bgAddress: numberIn(slugs.bg),
    bgWithdrawn: Number(withdrawn.bg === true),
    en: Number(textOf(texts.en) ?? 0),
    enAddress: numberIn(slugs.en),
    enWithdrawn: Number(withdrawn.en === true),
    reveal: row.comingSoon === true ? minuteOf(row.revealAt) : 0,
    end: minuteOf(row.expireAt),
  };
  return mapFields((field) => values[field]);
}

const reading = { locale: 'all', limit: 0, pagination: false } as const;

/** Two clocks are compared to the millisecond or so, ms. */
const readingError = 100;

const mostTries = 50;

const isRefusal = (error: unknown) =>
  error instanceof Unfit || error instanceof Conflict || error instanceof ValidationError;

/** `null` for a request that was refused: preflight or another state forbids it. */
const unlessRefused = <Result>(work: Promise<Result>): Promise<Result | null> =>
  work.catch((error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  });

/** The CMS, driven as its endpoints and its ticker do, by a clock that moves only when it is told to. */
export class System {
  private ids: string[] = [];
  /** By document, the version of each saving of its edits. */
  private versions: string[][] = [];
  private by: string;
  /** Minutes. */
  now = 0;
  refused = 0;

  private constructor(
    private readonly payload: Payload,
    private readonly req: PayloadRequest,
    by: string,
  ) {
    this.by = by;
  }

  static async start(payload: Payload): Promise<System> {
    return new System(payload, await createLocalReq({}, payload), await publisher(payload));
  }

  /** Forgets the documents; the clock starts anew far from everything that was scheduled before. */
  async reset(): Promise<void> {
    for (const release of await this.pending()) await cancel(this.payload, release, { by: null });
    this.ids = [];
    this.versions = [];
    sequence += 1;
  }

  private async pending(): Promise<string[]> {
    const { docs } = await this.payload.find({
      collection: 'releases',
      where: { and: [{ state: { in: ['scheduled', 'undecided'] } }, { kind: { not_equals: 'end' } }] },
      pagination: false,
    });
    return docs.map(({ id }) => id);
  }

  /** Whether an act was not refused. */
  private async isDone(work: Promise<unknown>): Promise<boolean> {
    return (await this.unlessRefused(work)) !== null;
  }

  private async unlessRefused<Result>(work: Promise<Result>): Promise<Result | null> {
    const result = await unlessRefused(work);
    if (result === null) this.refused += 1;
    return result;
  }

  async create(content: Content): Promise<void> {
    const [bg, en] = (['bg', 'en'] as const).map((language) =>
      Object.assign(
        {},
        ...fields.flatMap((field) => (languageOf[field] === language ? [stored[field](content[field])] : [])),
      ),
    );
    const shared = { ...stored.reveal(content.reveal), ...stored.end(content.end), publishAt: published };
    const data = { ...(bg as object), ...shared } as never;
    const { id } = await this.payload.create({ collection, data, locale: 'bg', draft: true });
    this.ids.push(id);
    await this.payload.update({ collection, id, data: en as never, locale: 'en', draft: true });
    this.versions.push([]);
    await this.noteVersion(this.ids.length - 1);
  }

  private idOf = (doc: number) => this.ids[doc] as string;

  async write(doc: number, field: Field, value: number): Promise<void> {
    const [id, locale] = [this.idOf(doc), languageOf[field] ?? 'bg'];
    await this.payload.update({ collection, id, data: stored[field](value) as never, locale, draft: true });
    await this.noteVersion(doc);
  }

  private async noteVersion(doc: number): Promise<void> {
    const [latest] = await this.newestVersion(this.idOf(doc), { parent: true });
    if (latest) this.versions[doc]?.push(String(latest.id));
  }

  /** Makes earlier edits of a document the newest ones. */
  async restore(doc: number, place: number): Promise<void> {
    await restoreVersionOperation({
      id: this.versions[doc]?.[place] ?? '',
      collection: this.payload.collections[collection],
      // The local interface restores into what visitors have, whatever it is asked for.
      draft: true,
      overrideAccess: true,
      req: await createLocalReq({ locale: 'bg' }, this.payload),
    });
  }

  publish = (doc: number) =>
    this.isDone(this.payload.update({ collection, id: this.idOf(doc), data: { _status: 'published' }, locale: 'bg' }));

  /** As the button of the admin does. */
  async takeDown(doc: number): Promise<void> {
    const data = { _status: 'draft' } as const;
    await this.payload.update({ collection, id: this.idOf(doc), data, unpublishAllLocales: true });
  }

  async delete(doc: number): Promise<void> {
    await this.payload.delete({ collection, id: this.idOf(doc) });
  }

  /** Closes the account in whose name everything was scheduled so far. */
  async closeAccount(): Promise<void> {
    await this.payload.update({ collection: 'users', id: this.by, data: { closed: true } });
    this.by = await publisher(this.payload);
  }

  async schedule({ due, end, items }: Wanted): Promise<string | null> {
    const plan = {
      dueAt: instantOf(due),
      endAt: end === null ? null : instantOf(end),
      items: items.map(({ doc, ...item }) => ({ ...item, type: collection, id: this.idOf(doc) }) as const),
    };
    return (await this.unlessRefused(schedule(this.payload, { plan, by: this.by })))?.release.id ?? null;
  }

  async move(id: string, due: number): Promise<string | null> {
    return (await this.unlessRefused(move(this.payload, id, { dueAt: instantOf(due) }, this.by)))?.id ?? null;
  }

  async cancel(id: string): Promise<void> {
    await cancel(this.payload, id, { by: this.by });
  }

  async carryOver(id: string, doc: number): Promise<string | null> {
    const document = `${collection}/${this.idOf(doc)}`;
    return (await this.unlessRefused(carryOver(this.payload, id, document, this.by)))?.id ?? null;
  }

  /** The release that goes on: another one, or the same where nothing is left of it. */
  async decide(id: string, answer: Answer): Promise<string | null> {
    const left = await this.unlessRefused(decide(this.payload, id, { answer, by: this.by }));
    await this.carryOutDue();
    return left?.id ?? null;
  }

  /** Whether the release was reverted; it is refused where others changed its documents since, unless `force`. */
  async revert(id: string, force: boolean): Promise<boolean> {
    const isReverted = await this.isDone(revert(this.payload, id, { by: this.by, force }));
    await this.carryOutDue();
    return isReverted;
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
    const row = await findRelease(outside(this.payload), release);
    return row?.state === 'failed' ? `failed: ${row.error?.detail ?? row.error?.en}` : row?.state;
  }

  /** The states of some releases, by id. */
  async statesOf(releases: string[]): Promise<Map<string, string>> {
    if (releases.length === 0) return new Map();
    const rows = await findReleases(outside(this.payload), { where: { id: { in: releases } }, sort: 'id' });
    return new Map(rows.map(({ id, state }) => [id, state]));
  }

  /** What visitors have of each document. */
  async public(): Promise<(Content | null)[]> {
    const where = { id: { in: this.ids } };
    const { docs } = await this.payload.db.find({ ...reading, collection, where, select: compared });
    const rows = docs.map(plainRow);
    return this.ids.map((id) => contentOf(rows.find((row) => row.id === id) ?? null));
  }

  /** The newest edits of each document. */
  newestEdits = (): Promise<(Content | null)[]> =>
    Promise.all(
      this.ids.map(async (id) => {
        const [latest] = await this.newestVersion(id, { version: compared });
        return isRow(latest?.version) ? contentOf({ ...latest.version, _status: 'published' }) : null;
      }),
    );

  private async newestVersion(id: string, select: SelectType): Promise<RawRow[]> {
    const where = { parent: { equals: id } };
    const one = { sort: '-updatedAt', limit: 1 };
    const { docs } = await this.payload.db.findVersions({ ...reading, ...one, collection, where, select });
    return docs.map(plainRow);
  }

  /** What visitors will have of each document in a minute, or just before it, as the CMS foresees it. */
  async foreseen(minute: number, before = 0): Promise<(Content | null)[]> {
    const { future } = await loadAhead(this.payload, beginning + minute * 60_000 - before);
    const today = await this.public();
    return this.ids.map((id, doc) => {
      const ahead = future.documents.get(`${collection}/${id}`);
      return ahead === undefined ? (today[doc] ?? null) : contentOf(ahead && { ...ahead, _status: 'published' });
    });
  }

  /** The state of a document as the admin tells it, the minute of its next change, and its languages that visitors do not see. */
  async status(doc: number): Promise<{ now: string; next: number | null; withdrawnIn: string[] } | null> {
    const status = await readStatus(this.req, collection, this.idOf(doc));
    if (!status) return null;
    const { now, next, withdrawnIn } = status;
    return { now, next: next ? minuteOf(next.at) : null, withdrawnIn };
  }
}

export const isEqual = (one: Content | null, other: Content | null) =>
  one && other ? fields.every((field) => one[field] === other[field]) : one === other;
