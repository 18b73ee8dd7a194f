'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';

import { useTexts } from '../../translations/use-texts';
import { pastSchema } from '../api/answers';
import { useReleasesVersion } from '../api/changes';
import { useAnswer } from '../api/use-answer';
import type { Telling } from '../moment-words';
import { ReleaseGroup } from './release-group';

/** The past and cancelled releases, in pages. */
export function PastReleases({ telling }: { telling: Telling }) {
  const { config } = useConfig();
  const [page, setPage] = useState(1);
  const { t } = useTexts();
  const url = `${config.routes.api}/releases/past?page=${page}`;
  const { value } = useAnswer(url, pastSchema, { version: useReleasesVersion() });
  const pages = value?.totalPages ?? 1;
  const step = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const;

  return (
    <ReleaseGroup heading={t('releaseList:groups:over')} id="over" releases={value?.releases ?? []} telling={telling}>
      {value?.releases.length === 0 && <p>{t('releaseList:noneOver')}</p>}
      {pages > 1 && (
        <nav aria-label={t('releaseList:groups:over')} className="civic-pages">
          <Button {...step} disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {t('releaseList:newer')}
          </Button>
          <span>{t('releaseList:page', { page, pages })}</span>
          <Button {...step} disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {t('releaseList:older')}
          </Button>
        </nav>
      )}
    </ReleaseGroup>
  );
}
