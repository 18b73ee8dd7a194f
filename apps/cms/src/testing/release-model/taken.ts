import { written } from './model';
import { addresses, type Content, type Model } from './state';

/** The addresses that other documents have, had or will have: an act that needs one of them may be refused. */
export function mayBeTaken(model: Model, index: number, content: Content): boolean {
  const others = model.docs.flatMap((doc, other) =>
    other === index || doc.isDeleted ? [] : [...doc.edits, written(doc)],
  );
  const releases = model.releases.flatMap(({ items }) =>
    items.flatMap(({ doc, pin, base, followed }) => (doc === index ? [] : [pin, base, followed])),
  );
  const contents = [...others, ...releases].filter((one) => one !== null);
  return addresses.some((field) => content[field] !== 0 && contents.some((one) => one[field] === content[field]));
}
