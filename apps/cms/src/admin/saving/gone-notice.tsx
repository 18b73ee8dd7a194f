'use client';

import { Link, useConfig } from '@payloadcms/ui';

import { binAddress } from '../bin/document-address';
import { momentWords } from '../releases/moment-words';
import { useDocumentKey } from '../site-time/use-document-key';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';
import { useGone } from './gone';

/** Says above the form of a document that somebody moved to the bin or deleted what becomes of the text that is written there. */
export function GoneNotice() {
  const document = useDocumentKey();
  const gone = useGone(document);
  const { config } = useConfig();
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  if (!gone) return null;
  if (gone.where === 'nowhere') return <p data-civic-gone>{t('saving:gone:deleted')}</p>;
  const moment = timeZone === null ? '' : momentWords(gone.at, { language, timeZone });
  return (
    <p data-civic-gone>
      {t(`saving:gone:${gone.by === null ? 'binned' : 'binnedBy'}`, { moment, who: gone.by ?? '' })}{' '}
      {t('saving:gone:kept')} <Link href={binAddress(document, config.routes.admin)}>{t('bin:open')}</Link>
    </p>
  );
}
