import { windowTraitsOf, type WindowedType } from '@civic/content/content-types';
import { showsBody, visibilityAt, visitorsGet, type Visibility, type Windowed } from '@civic/content/visibility';
import { windowFieldsOf } from '@civic/content/visibility-where';

/**
 * The visibility at the instant `now` (ms, UTC), as far as the site can show it: a body that the CMS kept back when it was asked is
 * not out before it has been asked again, so that a reveal waits for a CMS that is away.
 */
export function visibilityNow(
  type: WindowedType,
  document: Windowed & { withheld?: boolean },
  now: number,
): Visibility {
  const visibility = visibilityAt(type, document, now);
  return visibility === 'shown' && document.withheld ? 'teaser' : visibility;
}

/** The fields that are left out are empty, as those are that the CMS does not hand out. */
function without<Document extends object>(document: Document, isLeftOut: (field: string) => boolean): Document {
  const fields = Object.entries(document).map(([name, value]) => [name, isLeftOut(name) ? null : (value as unknown)]);
  return Object.fromEntries(fields) as Document;
}

/**
 * What the CMS would hand out at the instant `now`, whenever it was asked: a document kept from before its time was over shows
 * no more than one read afterwards.
 */
export function windowedAt<Document extends object>(type: WindowedType, document: Document, now: number): Document {
  const { teaser, body } = windowTraitsOf(type);
  const windowed: Windowed = document;
  const visibility = visibilityAt(type, windowed, now);
  if (visibility === 'gone') {
    // Without a title a document exists in no language, and nobody links to it.
    const left = ['id', 'slug', 'createdAt', 'updatedAt', ...windowFieldsOf(type)];
    return without(document, (field) => !left.includes(field));
  }
  if (!visitorsGet[visibility].teaser) return without(document, (field) => [...teaser, ...body].includes(field));
  return showsBody(type, windowed, now) ? document : without(document, (field) => body.includes(field));
}
