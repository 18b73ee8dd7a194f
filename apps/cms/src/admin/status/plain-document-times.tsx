'use client';

import { useDocumentInfo } from '@payloadcms/ui';

import { InBinUntil } from '../bin/in-bin-until';
import { RefusedList } from '../lists/refused-list';
import { DocumentTimes } from './document-times';

/** When a document without drafts was changed and created, and until when it is in the bin; of one with drafts its status tells. */
export function PlainDocumentTimes() {
  const { data, id } = useDocumentInfo();
  if (!id) return null;
  return (
    <>
      {typeof data?.deletedAt === 'string' && <InBinUntil binnedAt={data.deletedAt} />}
      {typeof data?.deletedAt === 'string' && <RefusedList />}
      <DocumentTimes createdAt={data?.createdAt} updatedAt={data?.updatedAt} />
    </>
  );
}
