'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';

import { liveLinksSchema } from '../../time/as-of/grants/live-link';
import { ask } from '../releases/api/ask';
import { releasesChanged, useReleasesVersion } from '../releases/api/changes';
import { asRefusal } from '../releases/api/refusal';
import { useAnswer } from '../releases/api/use-answer';
import { Notice } from '../releases/notice';
import { useAdminLanguage } from '../releases/use-admin-language';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';

import { LiveLinkRow } from './live-link-row';
import { refusalText } from './refusal-text';
import { useMayLink } from './use-may-link';

const revokedSchema = z.object({ revoked: z.literal(true) });

/** The preview links of people without an account, with their visits and a button that ends each. */
export function LiveLinks() {
  const { config } = useConfig();
  const language = useAdminLanguage();
  const timeZone = useSiteTimeZone();
  const { t } = useTexts();
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
