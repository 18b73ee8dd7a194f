'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';

import { usedInSchema } from '../releases/api/answers';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';
import { useTexts } from '../translations/use-texts';
import { UsedList } from './used-list';

/** Where the document or file on the screen is used; asked for when somebody opens the line. */
export function UsedLine() {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { value, refusal, askAgain } = useAnswer(
    isOpen && collectionSlug && id ? `${config.routes.api}/releases/used/${collectionSlug}/${id}` : null,
    usedInSchema,
    { version: useReleasesVersion() },
  );
  if (!collectionSlug || !id) return null;
  return (
    <details className="civic-used" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('used:label')}</summary>
      {value && <UsedList telling={{ language, timeZone: value.timeZone }} used={value.used} />}
      {isOpen && !value && <p role="status">{refusal ? t('used:failed') : t('used:loading')}</p>}
      {refusal && (
        <button className="civic-link" onClick={askAgain} type="button">
          {t('used:again')}
        </button>
      )}
    </details>
  );
}
