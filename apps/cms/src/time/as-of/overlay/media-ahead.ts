import { isDocumentType, isGlobalType } from '@civic/content/content-types';
import type { FlattenedField, PayloadRequest } from 'payload';

import { asOfFrom } from '../../../access/as-of';
import { exposuresOf } from '../../../content/media/exposures';
import { futureOf } from './future-of';

export interface MediaAhead {
  /** The images that the future shows. */
  shown: ReadonlySet<string>;
  /** The documents whose images of today do not count, as the ledger of images names them. */
  replaced: string[];
}

function fieldsOf({ payload }: PayloadRequest, type: string, slug: string): FlattenedField[] {
  if (isDocumentType(type)) return payload.collections[type].config.flattenedFields;
  const isGlobal = type === 'globals' && isGlobalType(slug);
  return (isGlobal && payload.globals.config.find((global) => global.slug === slug)?.flattenedFields) || [];
}

/** The images of the documents that stand otherwise at the moment; none for a request that looks at the present. */
export async function mediaAhead(req: PayloadRequest, at: Date): Promise<MediaAhead> {
  const asOf = asOfFrom(req);
  const documents = asOf ? [...(await futureOf(req.payload, asOf)).documents] : [];
  const instant = at.toISOString();
  const exposures = documents.flatMap(([document, content]) => {
    const [type = '', id = ''] = document.split('/');
    return content ? exposuresOf(type, fieldsOf(req, type, id), content) : [];
  });
  return {
    shown: new Set(exposures.filter(({ from, until }) => from <= instant && until > instant).map(({ media }) => media)),
    replaced: documents.map(([document]) => document),
  };
}
