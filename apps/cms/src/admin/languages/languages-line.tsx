import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { languageTitle } from '../../platform/words/language-name';
import { documentLanguagesSchema } from '../../time/releases/publishing/languages';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';
import { useTexts } from '../translations/use-texts';
import { languageWords } from './language-words';

/** The pause after a save until the languages are asked for again, ms: whoever types is not followed save by save. */
const pause = 3_000;

/** The value once it has been the same for a while; the first one at once. */
function useCalm(value: string): string {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}

/** What each language of the document is like, below its status, and anew when that changes; nothing where the site has one language. */
export function LanguagesLine({ status }: { status: string | undefined }) {
  const { collectionSlug, data, hasPublishedDoc, id, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const changes = useReleasesVersion();
  const version = `${String(status)} ${String(hasPublishedDoc)} ${unpublishedVersionCount === 0} ${changes} `;
  const saved = useCalm(`${String(data?.updatedAt)} ${lastUpdateTime}`);
  const { value } = useAnswer(
    collectionSlug && id ? `${config.routes.api}/releases/languages/${collectionSlug}/${id}` : null,
    documentLanguagesSchema,
    { version: version + saved },
  );
  if (!value || value.languages.length < 2) return null;
  return (
    <p className="civic-languages">
      <span className="civic-document-status__label">{t('languages:label')}:</span>
      {value.languages.map((one) => (
        <span className="civic-languages__one" data-content={one.content} key={one.locale}>
          {languageTitle(one.locale, language)} – {languageWords(one, t, language)}
        </span>
      ))}
    </p>
  );
}
