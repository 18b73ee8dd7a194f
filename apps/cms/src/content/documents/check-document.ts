import { documentKinds, kindOfName, type DocumentKind } from '@civic/content/document-kinds';
import type { AdminText } from '@civic/content/admin-languages';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

import { BadRequest } from '../../platform/errors';
import { readStoredRow } from '../../platform/rows/main-row';
import { textOf } from '../../platform/rows/raw-row';
import { say } from '../../platform/words/validators';
import { cleanFilename } from '../media/clean-filename';
import { megabyte } from '../media/file-types';
import { readDocument, type Fault } from './read-document';

/** The largest document, bytes: a visitor downloads it, often by telephone. */
const largest = 64 * megabyte;

const accepted = {
  bg: 'PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), OpenDocument (odt, ods, odp) и таблица CSV',
  en: 'PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), OpenDocument (odt, ods, odp) and CSV tables',
};

const faults: Record<Fault | 'too-large' | 'empty', AdminText> = {
  kind: {
    bg: `Файлове от този вид не се приемат. Качете ${accepted.bg}. Изображенията и видеото се качват в „Изображения и видео“.`,
    en: `Files of this kind are not accepted: upload ${accepted.en}. Pictures and videos go to “Images and videos”.`,
  },
  'old-format': {
    bg: 'Файлът е в стар формат (doc, xls, ppt, rtf), който не всеки може да отвори. Отворете го, запишете го като PDF или като docx, xlsx, pptx и качете новия файл.',
    en: 'The file has an old format (doc, xls, ppt, rtf) that not everybody can open. Open it, save it as PDF or as docx, xlsx or pptx, and upload the new file.',
  },
  macros: {
    bg: 'Файлът съдържа макроси – програми, които се изпълняват на компютъра на посетителя, затова не се приема. Запишете го без макроси (docx, xlsx, pptx) или като PDF и качете новия файл.',
    en: 'The file contains macros, programs that run on the visitor’s computer, so it is not accepted. Save it without macros (docx, xlsx, pptx) or as PDF, and upload the new file.',
  },
  protected: {
    bg: 'Файлът е заключен с парола или е в стар формат с ново име, затова посетителите няма да могат да го отворят. Запишете го без парола като docx, xlsx, pptx или PDF и качете новия файл.',
    en: 'The file is locked with a password, or has an old format under a new name, so visitors could not open it. Save it without a password as docx, xlsx, pptx or PDF, and upload the new file.',
  },
  'other-content': {
    bg: 'Съдържанието на файла не отговаря на името му: разширението е едно, а вътре има друго, или файлът е повреден. Отворете го на компютъра си, запишете го отново и качете новия файл.',
    en: 'The content of the file is not what its name says, or the file is damaged. Open it on your computer, save it again and upload the new file.',
  },
  'too-large': {
    bg: `Файлът е твърде голям: може да бъде до ${largest / megabyte} MB. Намалете изображенията в него или го разделете на части.`,
    en: `The file is too large: it may have up to ${largest / megabyte} MB. Make its pictures smaller, or split it.`,
  },
  empty: {
    bg: 'Файлът е празен: в него няма нищо (0 байта). Запишете го отново и качете новия файл.',
    en: 'The file is empty: there is nothing in it (0 bytes). Save it again and upload the new file.',
  },
};

const otherKind = (before: DocumentKind, now: DocumentKind): AdminText => ({
  bg: `На този адрес има файл ${before.toUpperCase()}, а новият е ${now.toUpperCase()}. За да остане адресът същият, заменете файла с друг от същия вид или качете новия отделно.`,
  en: `This address has a ${before.toUpperCase()} file, and the new one is ${now.toUpperCase()}. To keep the address, replace the file with one of the same kind, or upload the new one separately.`,
});

/** The kind of the file that a document has now. */
async function kindNow(req: PayloadRequest, id: unknown): Promise<DocumentKind | null> {
  const row = id === undefined ? null : await readStoredRow(req, 'documents', String(id));
  return kindOfName(textOf(row?.filename) ?? '');
}

/** What was found out about the file of a request, for the hooks that follow. */
const foundKey = 'civicDocument';

export interface FoundDocument {
  kind: DocumentKind;
  pages: number | null;
}

/** The file of the request, if it has one. */
export const foundDocument = ({ context, file }: PayloadRequest): FoundDocument | undefined =>
  file ? (context[foundKey] as FoundDocument | undefined) : undefined;

/** Refuses a file that visitors should not be offered, and gives the others a name and a type by their content. @throws BadRequest */
export const checkDocument: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  const refuse = (words: AdminText) => new BadRequest(say(words, { req }));
  if (file.size > largest) throw refuse(faults['too-large']);
  if (file.data.length === 0) throw refuse(faults.empty);
  const found = await readDocument(file.name, file.data);
  if (typeof found === 'string') throw refuse(faults[found]);
  const before = operation === 'update' ? await kindNow(req, (args as { id?: unknown }).id) : null;
  if (before && before !== found.kind) throw refuse(otherKind(before, found.kind));
  req.file = { ...file, mimetype: documentKinds[found.kind], name: cleanFilename(file.name) };
  req.context[foundKey] = found;
  return args;
};
