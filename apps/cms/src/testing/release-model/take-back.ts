import { follow, isPending, publicOf, settle, written } from './model';
import {
  addresses,
  fields,
  languageOf,
  texts,
  type Content,
  type Doc,
  type Field,
  type Language,
  type Model,
  type Release,
} from './state';

/** A document that the release made public in its languages alone stays public in those in which others published it since. */
function keepOthers(doc: Doc, release: string, languages: Language[]): void {
  const [now, publishing] = [written(doc), doc.presence.find(({ by }) => by === release)];
  const isOwn = (field: Field) => languages.some((language) => language === languageOf[field]);
  const others = texts.some((field) => !isOwn(field) && now[field] !== 0);
  if (publishing?.did !== 'up' || !others) return;
  publishing.by = null;
  for (const field of fields) {
    const deeds = doc.writes[field];
    if (!languageOf[field]) for (const deed of deeds) if (deed.by === release) deed.by = null;
    if (isOwn(field) && deeds.at(-1)?.by === release) deeds.push({ by: null, did: 0 });
  }
}

/** A document that goes down keeps the addresses that it had, unless one has another now, because it may be published again. */
function keepAddresses({ docs }: Model, doc: Doc, before: Content): void {
  for (const field of addresses) {
    const [had, has] = [before[field], written(doc)[field]];
    const isTaken = docs.some((other) => other !== doc && written(other)[field] === had);
    if (had !== has && had !== 0 && !isTaken) doc.writes[field].push({ by: null, did: had });
  }
}

/** What a document that is down had of the release comes back with nobody who publishes it again. */
function leave(model: Model, index: number, stood: Content): void {
  const doc = model.docs[index] as Doc;
  const left = written(doc);
  doc.draft = follow(doc.draft, stood, left);
  const down = model.log.findLast((one) => one.doc === index);
  if (down?.before) down.before = follow(down.before, stood, left);
  for (const item of model.releases.filter(isPending).flatMap(({ items }) => items)) {
    if (item.doc === index && item.formerly) item.formerly = follow(item.formerly, stood, left);
  }
}

/**
 * An end or a revert: what the release did is as if it had never been, and what was done since stays. A person who `overrules` that
 * takes the values away that were written over those of the release, too; the edits keep them.
 */
export function takeBack(model: Model, release: Release, overrules = false): void {
  release.state = 'taken-back';
  const down: [Doc, Content][] = [];
  for (const { doc: index, locales } of [...release.items].reverse()) {
    const doc = model.docs[index] as Doc;
    if (doc.isDeleted) continue;
    const [before, stood] = [publicOf(doc), written(doc)];
    const wasFirst = doc.presence.some(({ by, did }) => by === release.id && did === 'up');
    if (before && locales) keepOthers(doc, release.id, locales);
    doc.presence = doc.presence.filter(({ by }) => by !== release.id);
    const under = fields.flatMap((field) => {
      const deeds = doc.writes[field];
      const first = deeds.findIndex(({ by }) => by === release.id);
      doc.writes[field] = deeds.filter(({ by }) => by !== release.id);
      return first < 0 ? [] : [{ field, deeds: deeds.slice(0, first) }];
    });
    settle(model, index, before, release);
    if (!before && !wasFirst) leave(model, index, stood);
    if (before && !publicOf(doc)) down.push([doc, before]);
    if (overrules && publicOf(doc)) for (const { field, deeds } of under) doc.writes[field] = deeds;
  }
  for (const [doc, before] of down) keepAddresses(model, doc, before);
}
