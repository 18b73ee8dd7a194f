'use client';

import { useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';

import { useReleasesVersion } from '../releases/api/changes';
import { useTexts } from '../translations/use-texts';

import { statusInBatch, type KnownStatus } from './status-batch';
import { StatusLine } from './status-line';
import { statusWords } from './status-words';

type Row = { id?: unknown; updatedAt?: unknown } | undefined;

/** The status of a document, in a list. */
export function StatusCell({ collectionSlug, rowData }: Pick<DefaultCellComponentProps, 'collectionSlug' | 'rowData'>) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const changes = useReleasesVersion();
  const row = rowData as Row;
  const id = String(row?.id);
  const [known, setKnown] = useState<KnownStatus | 'unknown' | null>(null);

  useEffect(() => {
    let isShown = true;
    statusInBatch(config.routes.api, collectionSlug, id).then(
      (found) => isShown && setKnown(found),
      () => isShown && setKnown('unknown'),
    );
    return () => {
      isShown = false;
    };
  }, [config.routes.api, collectionSlug, id, row?.updatedAt, changes]);

  if (known === null) return <span className="civic-status civic-status--loading">{t('documentStatus:loading')}</span>;
  if (known === 'unknown') return <span>{t('documentStatus:unknown')}</span>;
  if (!known.status) return <span>—</span>;
  return <StatusLine words={statusWords(known.status, { language, timeZone: known.timeZone }, t)} />;
}
