import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField, PayloadRequest } from 'payload';

import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { leavesById } from '../intentions/leaves-by-id';
import type { ReleasableType } from '../plan';
import { shapesOf } from '../publication/apply-item';
import { excerpts } from '../telling/excerpts';
import { fieldAt } from '../telling/field-at';
import { plainText } from '../telling/value-words';
import { compareTexts } from './compare-texts';
import { readVersions } from './read-languages';
import type { SourceTexts } from './source-texts';

const isText = (field: FlattenedField | undefined) =>
  field?.type === 'text' || field?.type === 'textarea' || field?.type === 'richText';

const reading = (value: unknown): string => (typeof value === 'string' ? value : plainText(value)).trim();

/**
 * The texts of a document's newest version in the source language, each with what it said when its translation was last written;
 * `null` when there is no such document. `req` reads as the system.
 */
export async function readSourceTexts(
  req: PayloadRequest,
  { type, id }: { type: ReleasableType; id: string },
  { source, translation }: { source: SiteLanguage; translation: SiteLanguage },
): Promise<SourceTexts | null> {
  const shapes = shapesOf(req.payload, type);
  const versions = (await readVersions(req, type, id)).map((content) => leavesById(shapes, content));
  if (versions.length === 0) return null;
  const fields = fieldsOf(req.payload, type);
  const texts = compareTexts(versions, source, translation)
    .filter(({ path }) => isText(fieldAt(fields, path)))
    .flatMap(({ path, value, before }) => {
      const text = reading(value);
      const then = before === undefined ? '' : reading(before);
      // Formatting alone is not told.
      const [excerpt = ''] = then && then !== text ? excerpts([then, text]) : [];
      return text ? [{ path, value, text, before: excerpt || null }] : [];
    });
  return { texts };
}
