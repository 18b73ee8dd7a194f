import { windowTraitsOf, type WindowedType } from '@civic/content/content-types';
import { showsBody, visibilityAt, visitorsGet, type Visibility, type Windowed } from '@civic/content/visibility';
import { windowFieldsOf } from '@civic/content/visibility-where';

/**
 * The visibility at the instant `now` (ms, UTC) that the site can show. A body that the CMS withheld stays hidden until the CMS
 * is asked again, so during an outage a reveal is delayed.
 */
export function visibilityNow(
  type: WindowedType,
  document: Windowed & { withheld?: boolean },
  now: number,
): Visibility {
  const visibility = visibilityAt(type, document, now);
  return visibility === 'shown' && document.withheld ? 'teaser' : visibility;
}

/** Sets the excluded fields to null, as the CMS does for fields that it withholds. */
function without<Document extends object>(document: Document, isLeftOut: (field: string) => boolean): Document {
  const fields = Object.entries(document).map(([name, value]) => [name, isLeftOut(name) ? null : (value as unknown)]);
  return Object.fromEntries(fields) as Document;
}

/**
 * The document as the CMS would return it at the instant `now`, whenever it was read. A document cached before its end shows no
 * more than one read afterwards.
 */
export function windowedAt<Document extends object>(type: WindowedType, document: Document, now: number): Document {
  const { teaser, body } = windowTraitsOf(type);
  const windowed: Windowed = document;
  const visibility = visibilityAt(type, windowed, now);
  if (visibility === 'gone') {
    // Without a title a document exists in no language and gets no links.
    const left = ['id', 'slug', 'createdAt', 'updatedAt', ...windowFieldsOf(type)];
    return without(document, (field) => !left.includes(field));
  }
  if (!visitorsGet[visibility].teaser) return without(document, (field) => [...teaser, ...body].includes(field));
  return showsBody(type, windowed, now) ? document : without(document, (field) => body.includes(field));
}
