'use client';

import { adminTextSchema } from '@civic/content/admin-text-schema';
import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';

import { releaseKinds, releaseStates } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { useReleasesVersion } from '../api/changes';
import { useAnswer } from '../api/use-answer';
import type { Telling } from '../moment-words';
import { ReleaseGroup } from './release-group';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** Past releases in pages, as Payload's own list returns them. */
const pastSchema = z.object({
  docs: z.array(
    z
      .object({
        id: z.string(),
        title: optional,
        state: z.enum(releaseStates),
        kind: z.enum(releaseKinds),
        dueAt: optional,
        endAt: optional,
        doneAt: optional,
        error: adminTextSchema.nullish().catch(null),
        plan: z.array(z.unknown()).catch([]),
      })
      .transform(({ plan, title, error, ...row }) => ({
        ...row,
        title: title ?? '—',
        error: error ?? null,
        items: plan,
        overdue: false,
        replacedBy: null,
      })),
  ),
  page: z.number(),
  totalPages: z.number(),
});

/**
 * The query for a page of them, the latest change first. Replaced releases appear under their successor, failed ones under “Needs
 * attention”.
 */
const pastQuery = (page: number) =>
  new URLSearchParams({
    'where[state][in]': 'done,cancelled',
    'where[replacedBy][exists]': 'false',
    sort: '-updatedAt',
    limit: '25',
    depth: '0',
    page: String(page),
  });

/** The past and cancelled releases, in pages. */
export function PastReleases({ telling }: { telling: Telling }) {
  const { config } = useConfig();
  const [page, setPage] = useState(1);
  const { t } = useTexts();
  const url = `${config.routes.api}/releases?${pastQuery(page)}`;
  const { value } = useAnswer(url, pastSchema, { version: useReleasesVersion() });
  const pages = value?.totalPages ?? 1;
  const step = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const;

  return (
    <ReleaseGroup heading={t('releaseList:groups:over')} id="over" releases={value?.docs ?? []} telling={telling}>
      {value?.docs.length === 0 && <p>{t('releaseList:noneOver')}</p>}
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
