const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** The media types of the documents that visitors can download, by the extension of their names. */
export const documentKinds = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
  csv: 'text/csv',
} as const;

export type DocumentKind = keyof typeof documentKinds;

const kinds = Object.keys(documentKinds) as DocumentKind[];

/** The kind of a file by its name; `null` for one that is no document for download. */
export function kindOfName(filename: string): DocumentKind | null {
  const extension = /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase();
  return kinds.find((kind) => kind === extension) ?? null;
}

/** The kind of a media type; `null` for any other. */
export const kindOfType = (type: unknown): DocumentKind | null =>
  kinds.find((kind) => documentKinds[kind] === type) ?? null;
