'use client';

import { useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';

import type { DocumentStatus } from '../../time/releases/plan';
import { InBinUntil } from '../bin/in-bin-until';
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

type Resolve = (known: Promise<KnownStatus>) => void;

/** As many as the endpoint takes at once. */
const most = 200;

const chunks = (ids: string[]) =>
  Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most));

/** Collects the requests of all cells that appear at once, so that a list sends one request, not one per row. */
function createBatch(api: string, type: string): (id: string) => Promise<KnownStatus> {
  let waiting = new Map<string, Resolve[]>();

  const send = () => {
    const asked = waiting;
    waiting = new Map();
    for (const ids of chunks([...asked.keys()])) {
      const answer = ask(`${api}/releases/statuses`, statusesSchema, { method: 'POST', body: { type, ids } });
      for (const id of ids) {
        const known = answer.then(({ statuses, timeZone }) => ({ status: statuses[id] ?? null, timeZone }));
        asked.get(id)?.forEach((resolve) => resolve(known));
      }
    }
  };

  return (id) => {
    if (waiting.size === 0) setTimeout(send, 0);
    return new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
  };
}

const batches = new Map<string, ReturnType<typeof createBatch>>();

/** The status of one document of a list; `api` is the route of the REST API. @throws Refusal */
function statusInBatch(api: string, type: string, id: string): Promise<KnownStatus> {
  const key = `${api} ${type}`;
  const batch = batches.get(key) ?? createBatch(api, type);
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
