import type { DocumentKind } from '@civic/content/document-kinds';
import { kindOfName } from '@civic/content/document-kinds';

import { hasMacros, officeKind, officePages } from './office';
import { pdfPages } from './pdf-pages';
import { openZip } from './zip';

/** Why a file is refused. */
export type Fault = 'macros' | 'old-format' | 'kind' | 'protected' | 'other-content';

/** A document that visitors may download. */
export interface ReadDocument {
  kind: DocumentKind;
  /** Pages or slides; `null` where they cannot be counted. */
  pages: number | null;
}

const extensionOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The names of documents and templates with macros. */
const macroExtensions = /^(?:doc|dot|xls|xlt|xla|ppt|pot|pps|ppa|sld)m$|^xlsb$/;

/** The formats of Office before 2007 and of its contemporaries, which can hide macros and need a program of their own. */
const oldExtensions = /^(?:doc|xls|ppt|rtf|pps|dot|xlt|pot)$/;

/** The container of old Office formats, and of new ones with a password. */
const isCompound = (data: Buffer) => data.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

const isPdf = (data: Buffer) => data.toString('latin1', 0, 5) === '%PDF-';

/** Whether the content is rows of text: no byte that only a program writes, and nothing that a browser could take for a page. */
const isPlainText = (data: Buffer) => {
  const start = data.toString('latin1', 0, 1024).replace(/^\u00ef\u00bb\u00bf/, '');
  return data.length > 0 && !data.includes(0) && !/^\s*<(?:[!?]|\w)/.test(start);
};

function faultOfName(name: string): Fault {
  const extension = extensionOf(name);
  if (macroExtensions.test(extension)) return 'macros';
  return oldExtensions.test(extension) ? 'old-format' : 'kind';
}

/**
 * What a file is by its content, where its name says the same; otherwise why it is not offered to visitors. Office documents are archives of
 * their parts, so that a renamed one and one with macros are recognised.
 */
export async function readDocument(name: string, data: Buffer): Promise<ReadDocument | Fault> {
  const kind = kindOfName(name);
  if (!kind) return faultOfName(name);
  if (kind === 'csv') return isPlainText(data) ? { kind, pages: null } : 'other-content';
  if (kind === 'pdf') {
    const pages = isPdf(data) ? await pdfPages(data) : 'other-content';
    return typeof pages === 'string' ? pages : { kind, pages };
  }
  if (isCompound(data)) return 'protected';
  const zip = openZip(data);
  if (!zip) return 'other-content';
  if (hasMacros(zip)) return 'macros';
  return officeKind(zip) === kind ? { kind, pages: officePages(zip, kind) } : 'other-content';
}
