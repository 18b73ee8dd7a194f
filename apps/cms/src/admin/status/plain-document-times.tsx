'use client';

import { useDocumentInfo } from '@payloadcms/ui';

import { DocumentTimes } from './document-times';

/** When a document without drafts was changed and created; of one with drafts its status tells. */
export function PlainDocumentTimes() {
  const { data, id } = useDocumentInfo();
  return id ? <DocumentTimes createdAt={data?.createdAt} updatedAt={data?.updatedAt} /> : null;
}
