'use client';

import { useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';

import type { DocumentStatus } from '../../time/releases/plan';
import { InBinUntil } from '../bin/in-bin-until';
import { inBatches } from '../lists/in-batches';
import { statusesSchema } from '../releases/api/answers';
import { ask } from '../releases/api/ask';
import { useReleasesVersion } from '../releases/api/changes';
import { useTexts } from '../translations/use-texts';
import { StatusLine } from './status-line';
import { statusWords } from './status-words';

/** A status with the time zone for its dates; `status` is `null` when the document no longer exists. */
interface KnownStatus {
  status: DocumentStatus | null;
  timeZone: string;
}

const statusesOf = (api: string, type: string) =>
  inBatches(async (ids) => {
    const { statuses, timeZone } = await ask(`${api}/releases/statuses`, statusesSchema, {
      method: 'POST',
      body: { type, ids },
    });
    return new Map(ids.map((id): [string, KnownStatus] => [id, { status: statuses[id] ?? null, timeZone }]));
  });

const batches = new Map<string, ReturnType<typeof statusesOf>>();

/** The status of one document of a list; `api` is the route of the REST API. @throws Refusal */
function statusInBatch(api: string, type: string, id: string): Promise<KnownStatus | null> {
  const key = `${api} ${type}`;
  const batch = batches.get(key) ?? statusesOf(api, type);
  batches.set(key, batch);
  return batch(id);
}

type Row = { id?: unknown; updatedAt?: unknown; deletedAt?: unknown } | undefined;

type CellProps = Pick<DefaultCellComponentProps, 'collectionSlug' | 'rowData'>;

/** The status of a document, in a list; of one in the bin, until when it is kept. */
export function StatusCell({ collectionSlug, rowData }: CellProps) {
  const binnedAt = (rowData as Row)?.deletedAt;
  return typeof binnedAt === 'string' ? (
    <InBinUntil binnedAt={binnedAt} />
  ) : (
    <CurrentStatus collectionSlug={collectionSlug} rowData={rowData} />
  );
}

function CurrentStatus({ collectionSlug, rowData }: CellProps) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const changes = useReleasesVersion();
  const row = rowData as Row;
  const id = String(row?.id);
  const [known, setKnown] = useState<KnownStatus | 'unknown' | null>(null);

  useEffect(() => {
    let isShown = true;
    statusInBatch(config.routes.api, collectionSlug, id).then(
      (found) => isShown && setKnown(found ?? 'unknown'),
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
