'use client';

import type { AdminLanguage } from '@civic/content/admin-languages';
import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';

import { siteTime } from '../../platform/words/site-time-line';
import { liveLinksSchema } from '../../time/as-of/grants/live-link';
import type { LiveLink } from '../../time/as-of/grants/live-link';
import { ask } from '../releases/api/ask';
import { releasesChanged, useReleasesVersion } from '../releases/api/changes';
import { asRefusal } from '../releases/api/refusal';
import { useAnswer } from '../releases/api/use-answer';
import { Notice } from '../releases/notice';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';
import { refusalText } from './refusal-text';
import { useMayLink } from './use-may-link';

interface Props {
  link: LiveLink;
  language: AdminLanguage;
  timeZone: string;
  onRevoke: () => void;
}

/** One link: its recipient, its moment, its expiry and its visits. */
function LiveLinkRow({ link, language, timeZone, onRevoke }: Props) {
  const { t } = useTexts();
  const said = (instant: string) => siteTime(Date.parse(instant), timeZone, language);
  const { person, instant, draftOf, expiresAt, by, uses, lastUsedAt, visits } = link;
  const about = [
    instant ? t('asOf:linkAt', { moment: said(instant) }) : t('asOf:linkNow'),
    ...(draftOf ? [t('asOf:draft')] : []),
    t('asOf:until', { moment: said(expiresAt) }),
    ...(by ? [t('asOf:by', { name: by })] : []),
  ];
  return (
    <li className="civic-as-of__link">
      <span className="civic-row__title">{person}</span>
      <Button
        aria-label={t('asOf:revokeOf', { person })}
        buttonStyle="secondary"
        margin={false}
        onClick={onRevoke}
        size="small"
        type="button"
      >
        {t('asOf:revoke')}
      </Button>
      <span className="civic-row__notes">{about.join(' · ')}</span>
      <span className="civic-row__notes">
        {lastUsedAt ? t('asOf:used', { count: uses, moment: said(lastUsedAt) }) : t('asOf:unused')}
      </span>
      {visits.length > 0 && (
        <details>
          <summary>{t('asOf:visits')}</summary>
          <ul>
            {visits.map(({ openedAt, path, instant: seen }) => (
              <li key={`${openedAt} ${path}`}>
                {said(openedAt)}: {path} {seen && `(${t('asOf:linkAt', { moment: said(seen) })})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const revokedSchema = z.object({ revoked: z.literal(true) });

/** The preview links of people without an account, with their visits and a button that ends each. */
export function LiveLinks() {
  const { config } = useConfig();
  const timeZone = useSiteTimeZone();
  const { t, language } = useTexts();
  const url = useMayLink() ? `${config.routes.api}/as-of/links` : null;
  const { value, refusal } = useAnswer(url, liveLinksSchema, { version: useReleasesVersion() });
  const [refused, setRefused] = useState<number | null>(null);
  async function revoke(id: string) {
    setRefused(null);
    try {
      await ask(`${config.routes.api}/as-of/links/${id}/revoke`, revokedSchema, { method: 'POST' });
    } catch (error) {
      setRefused(asRefusal(error).status);
    }
    releasesChanged();
  }
  if (url === null) return null;
  const status = refused ?? refusal?.status;
  return (
    <section className="civic-panel civic-as-of__links" aria-labelledby="civic-as-of-links">
      <h2 id="civic-as-of-links">{t('asOf:links')}</h2>
      {status !== undefined && <Notice tone="error">{refusalText(status, t)}</Notice>}
      {value?.links.length === 0 && <p className="civic-panel__nothing">{t('asOf:linksEmpty')}</p>}
      {value && timeZone && value.links.length > 0 && (
        <ul className="civic-rows">
          {value.links.map((link) => (
            <LiveLinkRow
              key={link.id}
              link={link}
              language={language}
              timeZone={timeZone}
              onRevoke={() => void revoke(link.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
