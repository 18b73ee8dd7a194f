import {
  fields,
  type Content,
  type Doc,
  type Field,
  type Item,
  type Language,
  type Model,
  type Release,
  type Wanted,
} from './state';

const isUp = ({ presence }: Doc) => presence.at(-1)?.did === 'up';

const written = ({ writes }: Doc): Content =>
  Object.fromEntries(fields.map((field) => [field, writes[field].at(-1)?.did ?? 0])) as Content;

/** What visitors have: of everything that was done and not taken back, the last. */
export const publicOf = (doc: Doc): Content | null => (isUp(doc) ? written(doc) : null);

const mapFields = (valueOf: (field: Field) => number): Content =>
  Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Content;

/** A content in which what stood before is replaced by what stands after, and what differs stays. */
const follow = (content: Content, before: Content, after: Content) =>
  mapFields((field) => (content[field] === before[field] ? after[field] : content[field]));

export function write(doc: Doc, field: Field, value: number): void {
  doc.draft = { ...doc.draft, [field]: value };
}

/** A person publishes the newest edits. What a release did to the presence of the document before is decided anew. */
export function publish(doc: Doc): void {
  const now = written(doc);
  for (const field of fields) {
    if (doc.draft[field] !== now[field]) doc.writes[field].push({ by: null, did: doc.draft[field] });
  }
  if (isUp(doc)) return;
  const movers = new Set(doc.presence.map(({ by }) => by));
  for (const field of fields) {
    doc.writes[field] = doc.writes[field].map((deed) => (movers.has(deed.by) ? { ...deed, by: null } : deed));
  }
  doc.presence = [{ by: null, did: 'up' }];
}

export function takeDown(doc: Doc): void {
  if (isUp(doc)) doc.presence.push({ by: null, did: 'down' });
}

export function schedule(model: Model, id: string, { due, end, items }: Wanted): void {
  const pinned = items.map((item): Item => {
    const doc = model.docs[item.doc] as Doc;
    return { ...item, base: publicOf(doc), followed: publicOf(doc), pin: doc.draft };
  });
  model.count += 1;
  const order = { scheduled: model.count, rank: model.count };
  model.releases.push({ id, due, end, ...order, items: pinned, state: 'scheduled' });
}

/** The same pins at another instant; it is scheduled anew, with what is expected by then as its base. */
export function move(model: Model, release: Release, id: string, due: number): void {
  release.state = 'cancelled';
  model.count += 1;
  const rank = due === release.due ? release.rank : model.count;
  const items = release.items.map((item) => ({ ...item, base: item.followed }));
  model.releases.push({ ...release, id, due, rank, scheduled: model.count, items, state: 'scheduled' });
}

/** Whether the document is down by a release that was known when this one was scheduled. */
function isKnownDown({ log }: Model, { scheduled }: Release, doc: number, since: number): boolean {
  const last = log.filter((entry) => entry.doc === doc && entry.at > since).at(-1);
  return last?.left === 'down' && last.scheduled < scheduled;
}

/** The content without the texts of other languages. */
const only = (content: Content, languages: Item['locales']) =>
  mapFields((field) => (!languages || field === 'shared' || languages.includes(field) ? content[field] : 0));

/** What an item makes of its document; `'stopped'` where it must not be. */
function outcome(model: Model, release: Release, item: Item): Content | null | 'stopped' {
  if (item.action === 'unpublish') return null;
  const now = publicOf(model.docs[item.doc] as Doc);
  const base = isKnownDown(model, release, item.doc, release.scheduled) ? null : item.base;
  if (!now) return base ? 'stopped' : only(item.pin, item.locales);
  const touched = fields.filter((field) => {
    const isMeant = !item.locales || (field !== 'shared' && item.locales.includes(field));
    return isMeant && item.pin[field] !== base?.[field];
  });
  const isFree = (field: Field) => now[field] === item.pin[field] || now[field] === item.followed?.[field];
  if (!touched.every(isFree)) return 'stopped';
  return mapFields((field) => (touched.includes(field) ? item.pin[field] : now[field]));
}

const isPending = ({ state }: Release) => state === 'scheduled' || state === 'undecided';

/** What a change by a release means for the edits, and for the releases still to come. */
function settle(model: Model, index: number, before: Content | null, doer: Release): void {
  const doc = model.docs[index] as Doc;
  const after = publicOf(doc);
  if (before && after) doc.draft = follow(doc.draft, before, after);
  if ((before === null) !== (after === null)) {
    model.count += 1;
    model.log.push({ doc: index, scheduled: doer.scheduled, at: model.count, left: after ? 'up' : 'down' });
  }
  for (const item of model.releases.filter(isPending).flatMap(({ items }) => items)) {
    if (item.doc !== index) continue;
    if (item.followed && after) item.followed = before ? follow(item.followed, before, after) : after;
    else item.followed = before && !item.followed ? null : after;
  }
}

const isDisputed = (model: Model, release: Release) =>
  release.items.some((item) => outcome(model, release, item) === 'stopped');

/** After an act of a person, the pending releases of the document wait for a decision, or need none any more. */
export function reconsider(model: Model, index: number): void {
  for (const release of model.releases) {
    if (!isPending(release) || !release.items.some(({ doc }) => doc === index)) continue;
    if (isDisputed(model, release)) release.state = 'undecided';
    else if (release.due > model.now) release.state = 'scheduled';
  }
}

export function carryOut(model: Model, release: Release): void {
  const outcomes = release.items.map((item) => outcome(model, release, item));
  release.state = outcomes.includes('stopped') ? 'undecided' : 'done';
  if (release.state === 'undecided') return;
  for (const [place, item] of release.items.entries()) {
    const doc = model.docs[item.doc] as Doc;
    const [before, stood, after] = [publicOf(doc), written(doc), outcomes[place] as Content | null];
    if ((before === null) !== (after === null)) doc.presence.push({ by: release.id, did: after ? 'up' : 'down' });
    for (const field of after ? fields : []) {
      if (after?.[field] !== stood[field]) doc.writes[field].push({ by: release.id, did: after?.[field] ?? 0 });
    }
    settle(model, item.doc, before, release);
  }
}

/** A document that the release made public in its languages alone stays public in those in which others published it since. */
function keepOthers(doc: Doc, release: string, languages: Language[]): void {
  const [now, publishing] = [written(doc), doc.presence.find(({ by }) => by === release)];
  const others = fields.some((field) => field !== 'shared' && !languages.includes(field) && now[field] !== 0);
  if (publishing?.did !== 'up' || !others) return;
  publishing.by = null;
  for (const deed of doc.writes.shared) if (deed.by === release) deed.by = null;
  for (const field of languages)
    if (doc.writes[field].at(-1)?.by === release) doc.writes[field].push({ by: null, did: 0 });
}

/** An end or a revert: what the release did is as if it had never been, and what was done since stays. */
export function takeBack(model: Model, release: Release): void {
  release.state = 'taken-back';
  for (const { doc: index, locales } of [...release.items].reverse()) {
    const doc = model.docs[index] as Doc;
    const before = publicOf(doc);
    if (before && locales) keepOthers(doc, release.id, locales);
    doc.presence = doc.presence.filter(({ by }) => by !== release.id);
    for (const field of fields) doc.writes[field] = doc.writes[field].filter(({ by }) => by !== release.id);
    settle(model, index, before, release);
  }
}
