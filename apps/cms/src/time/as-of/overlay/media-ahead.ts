import { isDocumentType, isGlobalType, isUploadedType } from '@civic/content/content-types';
import type { CollectionConfig, FlattenedField, PayloadRequest } from 'payload';

import { asOfFrom } from '../../../access/site-principal';
import { readsUploadsUnder, type MediaOverlay } from '../../../content/media/access';
import { exposuresOf } from '../../../content/media/exposures';
import { fieldsOf, globalFieldsOf } from '../../../platform/upstream/flattened-fields';
import { futureOf } from './future';

function fieldsBehind({ payload }: PayloadRequest, type: string, slug: string): FlattenedField[] {
  if (isDocumentType(type)) return fieldsOf(payload, type);
  return type === 'globals' && isGlobalType(slug) ? globalFieldsOf(payload, slug) : [];
}

/** The files of the documents that differ at the moment; empty for a request that looks at the present. */
async function mediaAhead(req: PayloadRequest, at: Date): Promise<MediaOverlay> {
  const asOf = asOfFrom(req);
  const documents = asOf ? [...(await futureOf(req.payload, asOf)).documents] : [];
  const instant = at.toISOString();
  const exposures = documents.flatMap(([document, content]) => {
    const [type = '', id = ''] = document.split('/');
    return content ? exposuresOf(type, fieldsBehind(req, type, id), content) : [];
  });
  return {
    shown: new Set(exposures.filter(({ from, until }) => from <= instant && until > instant).map(({ media }) => media)),
    replaced: documents.map(([document]) => document),
  };
}

/** Gives requests for a future moment access to the files of that moment. */
export function withMediaAhead(collection: CollectionConfig): CollectionConfig {
  const { slug, access } = collection;
  const read = access?.read;
  if (!isUploadedType(slug) || !read) return collection;
  const readsAhead = readsUploadsUnder(slug, mediaAhead);
  return { ...collection, access: { ...access, read: (args) => (asOfFrom(args.req) ? readsAhead : read)(args) } };
}
