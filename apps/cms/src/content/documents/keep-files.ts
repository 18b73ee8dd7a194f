import { slugify } from '@civic/content/slugs';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload';

import { productNowIso } from '../../platform/clock';
import { afterCommit } from '../../platform/database/transactions/after-commit';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { titleOf } from '../../platform/rows/title-of';
import { isMovingToBin } from '../bin/acts';
import { checkDocument, foundDocument } from './check-document';
import type { DocumentFiles } from './document-files';

const longestName = 80;

/** The readable part of the address: the title as it is first, or the name of the file. */
function addressNameFor(data: RawRow, filename: string): string {
  const name = slugify(titleOf({ title: data.title }));
  return name.slice(0, longestName).replace(/-$/, '') || filename.replace(/\.[^.]*$/, '');
}

const versionsKey = (id: unknown) => `civicDocumentFiles/${String(id)}`;

async function readVersions(req: PayloadRequest, where: Where): Promise<RawRow[]> {
  const { docs } = await req.payload.db.findVersions<RawRow>({
    collection: 'documents',
    where,
    limit: 0,
    pagination: false,
    req,
  });
  return docs.flatMap(({ version }) => (isRow(version) ? [version as RawRow] : []));
}

const restoredKey = 'civicRestoredFile';

/** Notes the file of a version that is restored: Payload would leave the file of today in it. */
const noteRestored: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args;
  const [version] = await readVersions(req, { id: { equals: (args as { id?: unknown }).id } });
  if (version) {
    const { fileChangedAt, filename, filesize, pages } = version;
    req.context[restoredKey] = { fileChangedAt, filename, filesize, pages };
  }
  return args;
};

/** The hooks that keep the files of documents: Payload would overwrite the file of a version that may come back. */
export function keepFiles(files: DocumentFiles) {
  /** Names the new file and notes what was found out about it. */
  const nameFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    if (req.context.isRestoringVersion === true)
      return { ...data, ...(req.context[restoredKey] as object | undefined) };
    const found = foundDocument(req);
    if (!found || !req.file) return data;
    const filename = await files.freeName(req.file.name);
    return {
      ...data,
      filename,
      pages: found.pages,
      fileChangedAt: productNowIso(),
      addressName: textOf(originalDoc?.addressName) ?? addressNameFor(data, req.file.name),
    };
  };

  /** Writes the file once the row has its name: a title that is missing leaves nothing behind. */
  const writeFile: CollectionAfterChangeHook = async ({ doc, req }) => {
    if (foundDocument(req) && req.file) await files.write(String(doc.filename), req.file.data);
    return doc;
  };

  const rememberFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
    const versions = await readVersions(req, { parent: { equals: id } });
    req.context[versionsKey(id)] = versions.flatMap(({ filename }) => textOf(filename) ?? []);
  };

  /** Removes the files of all versions with their document; a move to the bin keeps them. */
  const removeFiles: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    if (isMovingToBin(req, `documents/${String(id)}`)) return;
    const earlier = (req.context[versionsKey(id)] ?? []) as string[];
    const names = new Set([...earlier, textOf((doc as RawRow).filename) ?? []].flat());
    await afterCommit(req, () => files.remove(names));
  };

  return {
    beforeOperation: [checkDocument, noteRestored],
    beforeChange: [nameFile],
    afterChange: [writeFile],
    beforeDelete: [rememberFiles],
    afterDelete: [removeFiles],
  };
}
