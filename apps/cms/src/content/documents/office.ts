import { documentKinds, type DocumentKind } from '@civic/content/document-kinds';

import type { Zip } from './zip';

/** What the main part of a document of Microsoft Office is, in its list of parts. */
const mainParts: [RegExp, DocumentKind][] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.(?:presentation|slideshow)\.main\+xml/, 'pptx'],
];

/** The parts of a document that hold programs, in the formats of Microsoft Office and of LibreOffice. */
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|\/activeX\/|^(?:Basic|Scripts)\/./i;

const textIn = (zip: Zip, name: string) => zip.read(name)?.toString('utf8') ?? '';

/** The kind of an office document, of whatever its name says; `null` for another archive. */
export function officeKind(zip: Zip): DocumentKind | null {
  const openDocument = textIn(zip, 'mimetype').trim();
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  const named = kinds.find((kind) => kind.startsWith('od') && documentKinds[kind] === openDocument);
  const parts = textIn(zip, '[Content_Types].xml');
  return named ?? mainParts.find(([part]) => part.test(parts))?.[1] ?? null;
}

/** Whether an office document can run programs on the computer of whoever opens it. */
export const hasMacros = (zip: Zip): boolean =>
  zip.names.some((name) => program.test(name)) || /macroEnabled/i.test(textIn(zip, '[Content_Types].xml'));

const positive = (text: string | undefined): number | null => (Number(text) > 0 ? Number(text) : null);

/**
 * The number of pages or slides, as the program that wrote the document counted them; `null` where none did. A spreadsheet has none
 * before it is printed.
 */
export function officePages(zip: Zip, kind: DocumentKind): number | null {
  switch (kind) {
    case 'docx':
      return positive(/<Pages>(\d{1,6})<\/Pages>/.exec(textIn(zip, 'docProps/app.xml'))?.[1]);
    case 'pptx':
      return positive(String(zip.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length));
    case 'odt':
      return positive(/meta:page-count="(\d{1,6})"/.exec(textIn(zip, 'meta.xml'))?.[1]);
    default:
      return null;
  }
}
