'use client';

import { useConfig } from '@payloadcms/ui';

import { useTexts } from '../../translations/use-texts';
import { ofDocumentSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { ReleaseLine } from '../release-line';

import type { Target } from './choice';

/** The releases already scheduled for the document, so that none is scheduled twice. */
export function AlreadyScheduled({ type, id }: Target) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const { value } = useAnswer(`${config.routes.api}/releases/of/${type}/${id}`, ofDocumentSchema);
  if (!value || value.upcoming.length === 0) return null;
  const telling = { language, timeZone: value.timeZone };
  return (
    <section aria-label={t('scheduling:already')} className="civic-already">
      <h3>{t('scheduling:already')}</h3>
      <ul>
        {value.upcoming.map((release) => (
          <li key={release.id}>
            <ReleaseLine release={release} telling={telling} />
          </li>
        ))}
      </ul>
    </section>
  );
}
