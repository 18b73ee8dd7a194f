import { knownTakeDown, outcome, pinned, publicOf, touched, unchanged, written } from './model';
import { fields, mapFields, type Content, type Doc, type Item, type Model, type Release } from './state';

/** The newest edits of a document go live with the release. */
export const carriedOver = (model: Model, release: Release, doc: number): Item[] =>
  release.items.map((item) => (item.doc === doc ? pinned(model, item) : unchanged(model, release, item)));

/** The items that are left of an undecided release after the decision. */
export function decided(model: Model, release: Release, answer: 'carry-out' | 'keep'): Item[] {
  return release.items.flatMap((item) => {
    const { content, against } = outcome(model, release, item);
    if (against === 'nothing') return [unchanged(model, release, item)];
    const doc = model.docs[item.doc] as Doc;
    const now = publicOf(doc);
    const anew = (pin: Content): Item => ({ ...item, base: now, followed: now, pin });
    if (answer === 'keep') {
      const isLeft = now && against === 'values' && fields.some((field) => content?.[field] !== now[field]);
      return isLeft && content ? [anew(content)] : [];
    }
    const down = knownTakeDown(model, release, item.doc);
    if (!now && !down && !item.base) return [anew(item.pin)];
    const changes = touched(item, now && down ? null : item.base);
    const standing = now ?? down?.before ?? written(doc);
    return [anew(mapFields((field) => (changes.includes(field) ? item.pin : standing)[field]))];
  });
}
