import {
  addresses,
  fields,
  languageOf,
  mapFields,
  type Content,
  type Doc,
  type Field,
  type Item,
  type Model,
  type Release,
  type Wanted,
} from './state';
import { showsLess } from './windows';

const isUp = ({ presence }: Doc) => presence.at(-1)?.did === 'up';

/** Of everything that was done and not taken back, the last. */
export const written = ({ writes }: Doc): Content => mapFields((field) => writes[field].at(-1)?.did ?? 0);

/** What visitors have, but for the window. */
export const publicOf = (doc: Doc): Content | null => (isUp(doc) && !doc.isDeleted ? written(doc) : null);

/** A content in which what stood before is replaced by what stands after, and what differs stays. */
export const follow = (content: Content, before: Content, after: Content) =>
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
  doc.takenDown = null;
  const movers = new Set(doc.presence.map(({ by }) => by));
  for (const field of fields) {
    doc.writes[field] = doc.writes[field].map((deed) => (movers.has(deed.by) ? { ...deed, by: null } : deed));
  }
  doc.presence = [{ by: null, did: 'up' }];
}

export function takeDown(model: Model, doc: Doc): void {
  doc.takenDown = model.count += 1;
  doc.presence.push({ by: null, did: 'down' });
}

export const pinned = (model: Model, item: Pick<Item, 'doc' | 'action' | 'locales'>): Item => {
  const doc = model.docs[item.doc] as Doc;
  return { ...item, base: publicOf(doc), followed: publicOf(doc), formerly: null, pin: doc.draft };
};

export function schedule(model: Model, id: string, { due, end, items }: Wanted): void {
  model.count += 1;
  const order = { scheduled: model.count, rank: model.count };
  const pins = items.map((item) => pinned(model, item));
  model.releases.push({ id, due, end, ...order, items: pins, state: 'scheduled' });
}

/** Another release in the place of one; at the same instant it keeps its rank. */
export function replace(
  model: Model,
  release: Release,
  { id, due = release.due, items }: { id: string; due?: number; items?: Item[] },
): void {
  const pins = items ?? release.items.map((item) => unchanged(model, release, item));
  release.state = 'cancelled';
  model.count += 1;
  const rank = due === release.due ? release.rank : model.count;
  model.releases.push({ ...release, id, due, rank, scheduled: model.count, items: pins, state: 'scheduled' });
}

/** Whether a release that was known when this one was scheduled took the document down last, and what visitors had of it until then. */
export function knownTakeDown({ log }: Model, { scheduled }: Release, doc: number): Model['log'][number] | null {
  const last = log.filter((entry) => entry.doc === doc && entry.at > scheduled).at(-1);
  return last?.left === 'down' && last.scheduled < scheduled ? last : null;
}

/** The content without other languages; their addresses stay as they were. */
const only = (content: Content, languages: Item['locales'], doc: Doc) =>
  mapFields((field) => {
    const language = languageOf[field];
    if (!languages || !language || languages.includes(language)) return content[field];
    return addresses.some((address) => address === field) ? written(doc)[field] : 0;
  });

/** The values that an item changes; of a release of some languages, only theirs. */
export const touched = ({ locales, pin }: Item, base: Content | null): Field[] =>
  fields.filter((field) => {
    const language = languageOf[field];
    return (!locales || (language && locales.includes(language))) && pin[field] !== base?.[field];
  });

interface Outcome {
  content: Content | null;
  /** What people did against it since it was scheduled. */
  against: 'nothing' | 'values' | 'document';
}

/** What an item makes of its document. */
export function outcome(model: Model, release: Release, item: Item): Outcome {
  const doc = model.docs[item.doc] as Doc;
  if (item.action === 'unpublish') return { content: null, against: 'nothing' };
  const [visible, down] = [publicOf(doc), knownTakeDown(model, release, item.doc)];
  const isTakenDown = !visible && ((item.base !== null && !down) || (doc.takenDown ?? 0) > release.scheduled);
  if (doc.isDeleted || isTakenDown) return { content: null, against: 'document' };
  // What was down by then comes back as it was, with what the release changes.
  const now = visible ?? down?.before;
  if (!now) return { content: only(item.pin, item.locales, doc), against: 'nothing' };
  const changes = touched(item, visible && down ? null : item.base);
  const followed = visible ? item.followed : item.formerly;
  const isFree = (field: Field) => now[field] === item.pin[field] || now[field] === followed?.[field];
  const isChanged = (field: Field) => changes.includes(field);
  const merged = mapFields((field) => (isChanged(field) && isFree(field) ? item.pin[field] : now[field]));
  const content = visible ? merged : only(merged, item.locales, doc);
  if (!changes.every(isFree)) return { content, against: 'values' };
  const undisturbed = mapFields((field) => (isChanged(field) ? item.pin : (followed ?? item.pin))[field]);
  return { content, against: showsLess(content, undisturbed, release.due) ? 'document' : 'nothing' };
}

/** The same pin for a release that is scheduled anew, with what is expected by then as its base; of what is down, what it would publish. */
export function unchanged(model: Model, release: Release, item: Item): Item {
  const isDown = !publicOf(model.docs[item.doc] as Doc) && knownTakeDown(model, release, item.doc);
  const { content, against } = outcome(model, release, item);
  const pin = isDown && content && against === 'nothing' ? content : item.pin;
  return { ...item, base: item.followed, pin };
}

export const isPending = ({ state }: Release) => state === 'scheduled' || state === 'undecided';

/** What a change by a release means for the edits, and for the releases still to come. */
export function settle(model: Model, index: number, before: Content | null, doer: Release): void {
  const doc = model.docs[index] as Doc;
  const after = publicOf(doc);
  if (before && after) doc.draft = follow(doc.draft, before, after);
  if ((before === null) !== (after === null)) {
    model.count += 1;
    const left = after ? 'up' : 'down';
    model.log.push({ doc: index, scheduled: doer.scheduled, at: model.count, left, before });
  }
  for (const item of model.releases.filter(isPending).flatMap(({ items }) => items)) {
    if (item.doc !== index) continue;
    if (before && !after) item.formerly = item.followed;
    if (item.followed && after) item.followed = before ? follow(item.followed, before, after) : after;
    else item.followed = before && !item.followed ? null : after;
  }
}

export const isDisputed = (model: Model, release: Release) =>
  release.items.some((item) => outcome(model, release, item).against !== 'nothing');

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
  release.state = outcomes.some(({ against }) => against !== 'nothing') ? 'undecided' : 'done';
  if (release.state === 'undecided') return;
  for (const [place, item] of release.items.entries()) {
    const doc = model.docs[item.doc] as Doc;
    const [before, stood, after] = [publicOf(doc), written(doc), outcomes[place]?.content ?? null];
    // Each of several that take it down keeps it down.
    if (!after || !before) doc.presence.push({ by: release.id, did: after ? 'up' : 'down' });
    for (const field of after ? fields : []) {
      if (after?.[field] !== stood[field]) doc.writes[field].push({ by: release.id, did: after?.[field] ?? 0 });
    }
    settle(model, item.doc, before, release);
  }
}
