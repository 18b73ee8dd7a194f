'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

import { LanguagesLine } from '../languages/languages-line';
import type { DocumentStatus as Status } from '../../time/releases/plan';
import { InBinUntil } from '../bin/in-bin-until';
import { RefusedList } from '../lists/refused-list';
import { ofDocumentSchema } from '../releases/api/answers';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';
import { notePending } from '../releases/before-act/pending';
import { useGone } from '../saving/gone';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { UsedLine } from '../used/used-line';
import { DiscardEdits } from './discard-edits';
import { DocumentTimes } from './document-times';
import { StatusLine } from './status-line';
import { statusPace } from './status-pace';
import { statusWords } from './status-words';

const pause = (answer: { status: Parameters<typeof statusPace>[0] } | null) =>
  statusPace(answer?.status ?? null, Date.now());

const hidden: readonly Status['now'][] = ['draft', 'taken-down'];

/** The status of the document, in plain words, above its form; of one in the bin, until when it is kept. */
export function DocumentStatus() {
  const { data, isTrashed } = useDocumentInfo();
  const { t } = useTexts();
  const gone = useGone(useDocumentKey());
  // What was known of it is true no more.
  if (gone)
    return (
      <div className="civic-document-status">
        <span className="civic-document-status__label">{t('documentStatus:label')}:</span>
        <span role="status">{t(gone.where === 'bin' ? 'bin:mark' : 'saving:gone:status')}</span>
      </div>
    );
  if (!isTrashed || typeof data?.deletedAt !== 'string') return <CurrentStatus />;
  return (
    <div className="civic-document-status">
      <span className="civic-document-status__label">{t('documentStatus:label')}:</span>
      <InBinUntil binnedAt={data.deletedAt} />
      <DocumentTimes createdAt={data.createdAt} updatedAt={data.updatedAt} />
      <RefusedList />
    </div>
  );
}

function CurrentStatus() {
  const { collectionSlug, data, docPermissions, hasPublishedDoc, id, lastUpdateTime, setHasPublishedDoc } =
    useDocumentInfo();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const changes = useReleasesVersion();
  const document = useDocumentKey();
  const { value, refusal, askAgain } = useAnswer(
    collectionSlug && id ? `${config.routes.api}/releases/of/${collectionSlug}/${id}` : null,
    ofDocumentSchema,
    { version: `${String(data?.updatedAt)} ${lastUpdateTime} ${String(hasPublishedDoc)} ${changes}`, pause },
  );
  const isPending = value?.isPending ?? false;
  useEffect(() => notePending(document, isPending), [document, isPending]);
  useEffect(() => {
    // A release may publish the document or take it down while its form is open; of the person's own acts the form knows before the CMS tells.
    if (value) setHasPublishedDoc(!hidden.includes(value.status.now));
  }, [value, setHasPublishedDoc]);
  const hasEdits = value !== null && value.status.edits !== 'none';
  const mayDiscard = Boolean(docPermissions?.update) && hasPublishedDoc && hasEdits;
  // A document is stored with its first letter.
  const isStored = !collectionSlug || id !== undefined;

  return (
    <div className="civic-document-status">
      <span className="civic-document-status__label">{t('documentStatus:label')}:</span>
      <span role="status">
        {value && <StatusLine words={statusWords(value.status, { language, timeZone: value.timeZone }, t)} />}
        {!isStored && t('documentStatus:now:draft')}
        {isStored && !value && (refusal ? t('documentStatus:unknown') : t('documentStatus:loading'))}
      </span>
      {refusal && (
        <button className="civic-link" onClick={askAgain} type="button">
          {t('documentStatus:again')}
        </button>
      )}
      {mayDiscard && <DiscardEdits />}
      <LanguagesLine status={value?.status.now} />
      <DocumentTimes createdAt={data?.createdAt} updatedAt={data?.updatedAt} />
      <UsedLine />
    </div>
  );
}
