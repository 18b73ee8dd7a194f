'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';

import { ofDocumentSchema } from '../releases/api/answers';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';
import { useAdminLanguage } from '../releases/use-admin-language';
import { DiscardEdits } from './discard-edits';
import { DocumentTimes } from './document-times';
import { StatusLine } from './status-line';
import { statusPace } from './status-pace';
import { statusTexts } from './status-texts';
import { statusWords } from './status-words';

const pause = (answer: { status: Parameters<typeof statusPace>[0] } | null) =>
  statusPace(answer?.status ?? null, Date.now());

/** The status of the document, in plain words, above its form. */
export function DocumentStatus() {
  const { collectionSlug, data, docPermissions, hasPublishedDoc, id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const language = useAdminLanguage();
  const texts = statusTexts(language);
  const changes = useReleasesVersion();
  const { value, refusal, askAgain } = useAnswer(
    collectionSlug && id ? `${config.routes.api}/releases/of/${collectionSlug}/${id}` : null,
    ofDocumentSchema,
    { version: `${String(data?.updatedAt)} ${lastUpdateTime} ${String(hasPublishedDoc)} ${changes}`, pause },
  );
  const mayDiscard = Boolean(docPermissions?.update) && hasPublishedDoc && value?.status.hasUnpublishedEdits;

  return (
    <div className="civic-document-status">
      <span className="civic-document-status__label">{texts.label}:</span>
      <span role="status">
        {value && <StatusLine words={statusWords(value.status, { language, timeZone: value.timeZone })} />}
        {!value && (refusal ? texts.unknown : texts.loading)}
      </span>
      {refusal && (
        <button className="civic-link" onClick={askAgain} type="button">
          {texts.again}
        </button>
      )}
      {mayDiscard && <DiscardEdits />}
      <DocumentTimes language={language} createdAt={data?.createdAt} updatedAt={data?.updatedAt} />
    </div>
  );
}
