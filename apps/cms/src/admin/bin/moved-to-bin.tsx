'use client';

import { Link, useConfig, useListQuery } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';

import { momentWords } from '../releases/moment-words';
import { Notice } from '../releases/notice';
import { askGone, type Gone } from '../saving/gone';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';
import { binAddress } from './document-address';

/** Says above the list, where an old address of a document leads, that it was moved to the bin, when and by whom, with the way there. */
export function MovedToBin() {
  const { collectionSlug } = useListQuery();
  const { config } = useConfig();
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  const missing = useSearchParams().get('notFound');
  const document = missing === null ? null : `${collectionSlug}/${missing}`;
  const [found, setFound] = useState<{ document: string; gone: Gone | null } | null>(null);
  useEffect(() => {
    if (document === null) return undefined;
    let isShown = true;
    void askGone(document, config.routes.api, (input, init) => fetch(input, init)).then(
      (gone) => isShown && setFound({ document, gone }),
    );
    return () => {
      isShown = false;
    };
  }, [config.routes.api, document]);
  const gone = found?.document === document ? found?.gone : null;
  if (document === null || gone?.where !== 'bin' || timeZone === null) return null;
  const words = { moment: momentWords(gone.at, { language, timeZone }), who: gone.by ?? '' };
  // A style sheet hides by the mark what Payload says in its place.
  return (
    <div data-civic-moved-to-bin>
      <Notice tone="warning">
        {t(`saving:gone:${gone.by === null ? 'binned' : 'binnedBy'}`, words)}{' '}
        <Link href={binAddress(document, config.routes.admin)}>{t('bin:open')}</Link>
      </Notice>
    </div>
  );
}
