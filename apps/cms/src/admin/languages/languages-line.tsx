import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { languageTitle } from '../../platform/words/language-name';
import { documentLanguagesSchema } from '../../time/releases/publishing/languages';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';
import { notePending } from '../releases/before-act/pending';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { languageWords } from './language-words';

/** The least time between two questions while somebody types, ms: they are not followed save by save. */
const pause = 3_000;

/** The value at once, or, while it goes on changing by itself, once in a while. */
function useFollowed(value: string, isAtOnce: boolean): string {
  const [followed, setFollowed] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const wait = isAtOnce ? 0 : Math.max(0, last.current + pause - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setFollowed(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [isAtOnce, value]);
  return followed;
}

/**
 * What each language of the document is like, below its status, and anew with each save; until the answer is there, it says that it is behind.
 * Nothing where the site has one language.
 */
export function LanguagesLine({ status }: { status: string | undefined }) {
  const {
    collectionSlug,
    data,
    hasPublishedDoc,
    id,
    lastUpdateTime,
    mostRecentVersionIsAutosaved,
    unpublishedVersionCount,
  } = useDocumentInfo();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const changes = useReleasesVersion();
  const version = `${String(status)} ${String(hasPublishedDoc)} ${unpublishedVersionCount === 0} ${changes} `;
  const saved = `${String(data?.updatedAt)} ${lastUpdateTime}`;
  const followed = useFollowed(saved, !mostRecentVersionIsAutosaved);
  const { value, isAsking, refusal } = useAnswer(
    collectionSlug && id ? `${config.routes.api}/releases/languages/${collectionSlug}/${id}` : null,
    documentLanguagesSchema,
    { version: version + followed },
  );
  const document = useDocumentKey();
  const isShort = value !== null && value.gone.length + value.unwritten.length > 0;
  useEffect(() => notePending(document, isShort), [document, isShort]);
  const isUpdating = isAsking || followed !== saved;
  if (!value || value.languages.length < 2) return null;
  return (
    <p aria-busy={isUpdating} className="civic-languages">
      <span className="civic-document-status__label">{t('languages:label')}:</span>
      {value.languages.map((one) => (
        <span className="civic-languages__one" data-content={one.content} key={one.locale}>
          {languageTitle(one.locale, language)} – {languageWords(one, t, language)}
        </span>
      ))}
      {isUpdating && <span>{t('languages:updating')}</span>}
      {!isUpdating && refusal && <span>{t('languages:outdated')}</span>}
    </p>
  );
}
