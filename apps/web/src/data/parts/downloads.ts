import { kindOfType } from '@civic/content/document-kinds';
import { documentFilePath } from '@civic/content/paths';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { Download } from '@civic/content/views';

import { readDocuments } from '../documents/documents';
import { markShown } from '../documents/page-marks';
import { idsOf, titleOf, type RawDocuments } from '../documents/raw-documents';

type RawDocument = RawDocuments['documents'];

interface Written {
  document: RawDocument;
  title: string;
  writtenIn: SiteLanguage;
}

/**
 * The documents with a title in the language, the others with one in another: a file is there for everybody, and its title is not the
 * only thing that says what it is.
 */
async function readWritten(locale: SiteLanguage, ids: readonly string[]): Promise<Map<string, Written>> {
  const found = new Map<string, Written>();
  for (const writtenIn of [locale, ...otherLanguages(locale)]) {
    const wanted = ids.filter((id) => !found.has(id));
    if (wanted.length === 0) break;
    for (const [id, document] of await readDocuments('documents', writtenIn, wanted)) {
      const title = titleOf(document);
      if (title !== null) found.set(id, { document, title, writtenIn });
    }
  }
  return found;
}

function toDownload({ document, title, writtenIn }: Written): Download | null {
  const { id, addressName, description, fileChangedAt, filesize, languages, mimeType, pages, updatedAt } = document;
  const kind = kindOfType(mimeType);
  if (!kind || !addressName) return null;
  return {
    id,
    title,
    description: description?.trim() || null,
    writtenIn,
    path: documentFilePath({ id, addressName, kind }),
    kind,
    bytes: filesize ?? 0,
    pages: pages ?? null,
    languages: [...languages],
    changedAt: fileChangedAt ?? updatedAt,
  };
}

/** The documents in an upload field, in its order, without those that visitors may not have. */
export async function readDownloads(locale: SiteLanguage, raw: unknown): Promise<Download[]> {
  const ids = idsOf(Array.isArray(raw) ? (raw as Parameters<typeof idsOf>[0]) : []);
  const written = await readWritten(locale, ids);
  await markShown(
    'documents',
    [...written.values()].map(({ document }) => document),
  );
  return ids.flatMap((id) => {
    const found = written.get(id);
    return (found && toDownload(found)) ?? [];
  });
}
