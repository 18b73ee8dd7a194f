'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { CSSProperties } from 'react';

import { useReleasesVersion } from '../releases/api/changes';
import { useTexts } from '../translations/use-texts';
import { sentenceOf } from './sentence';
import type { Sentence } from './sentence';
import { SiteLinks } from './site-links';
import { useIsUsed } from './use-is-used';
import { useReceipt } from './use-receipt';

const colours: Record<Sentence['tone'], string> = {
  success: 'var(--theme-success-600)',
  waiting: 'var(--theme-elevation-600)',
  error: 'var(--theme-error-600)',
  quiet: 'var(--theme-elevation-600)',
};

const marks: Record<Sentence['tone'], string> = { success: '✓', waiting: '…', error: '!', quiet: '' };

const frame: CSSProperties = {
  display: 'flex',
  gap: '0.4em',
  alignItems: 'baseline',
  maxWidth: '28rem',
  fontSize: '0.95rem',
  lineHeight: 1.35,
};

/** A receipt above a document. The element exists even while it is empty, because only then do screen readers announce its text. */
function ReceiptLine({ sentence }: { sentence: Sentence | null }) {
  const tone = sentence?.tone ?? 'quiet';
  const mark = marks[tone];
  return (
    <div
      role="status"
      aria-live="polite"
      data-tone={tone}
      style={sentence ? { ...frame, color: colours[tone], fontWeight: tone === 'error' ? 600 : undefined } : undefined}
    >
      {sentence && mark ? <span aria-hidden="true">{mark}</span> : null}
      {sentence ? <span>{sentence.text}</span> : null}
    </div>
  );
}

/** Shows the editor, above the document, where visitors find it, and whether they see its latest public change. */
export function Receipt() {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id, isTrashed, lastUpdateTime } = useDocumentInfo();
  const changes = useReleasesVersion();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : id && collectionSlug ? `${collectionSlug}/${id}` : null;
  const { receipt, askedAt, timeZone, links } = useReceipt(
    document && `${config.routes.api}/deliveries/latest/${document}`,
    `${String(data?.updatedAt)} ${String(data?._status)} ${lastUpdateTime} ${String(hasPublishedDoc)} ${changes}`,
  );
  const isUsed = useIsUsed();
  const context = { t, language, now: askedAt, timeZone, isInBin: Boolean(isTrashed) };
  return (
    <>
      <SiteLinks links={links} />
      <ReceiptLine sentence={sentenceOf(receipt, { ...context, ...(isUsed !== undefined && { isUsed }) })} />
    </>
  );
}
