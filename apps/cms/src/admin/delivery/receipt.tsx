'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';

import { ReceiptLine } from './receipt-line';
import { sentenceOf } from './sentence';
import { useReceipt } from './use-receipt';

/** Shows the editor, above the document, whether visitors see its latest public change. */
export function Receipt() {
  const { collectionSlug, data, globalSlug, id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : id && collectionSlug ? `${collectionSlug}/${id}` : null;
  const { receipt, askedAt, timeZone } = useReceipt(
    document && `${config.routes.api}/deliveries/latest/${document}`,
    `${String(data?.updatedAt)} ${String(data?._status)} ${lastUpdateTime}`,
  );
  return <ReceiptLine sentence={sentenceOf(receipt, { t, language, now: askedAt, timeZone })} />;
}
