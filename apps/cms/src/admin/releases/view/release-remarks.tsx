'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { preflightSchema, type Preflight } from '../api/answers';
import { ask } from '../api/ask';
import { ClashList } from '../findings/clash-list';
import { FindingList } from '../findings/finding-list';
import { useMayRelease } from '../use-may-release';

const minute = 60_000;
const day = 86_400_000;

/** A release without a date is checked as if it were due in a day. */
const dueOf = (dueAt: string | null) => dueAt ?? new Date(Math.ceil(Date.now() / minute) * minute + day).toISOString();

/** The present check results of a coming release; `null` for others, and while loading. */
function usePreflight({ dueAt, id, items, state }: ReleaseView): Preflight | null {
  const { config } = useConfig();
  const mayRelease = useMayRelease();
  const [known, setKnown] = useState<{ question: string; found: Preflight } | null>(null);
  const isAhead = mayRelease && (state === 'open' || state === 'scheduled') && items.length > 0;
  const question = isAhead ? JSON.stringify({ dueAt, items, open: id }) : null;

  useEffect(() => {
    if (!question) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const asked = JSON.parse(question) as { dueAt: string | null };
    const body = { ...asked, dueAt: dueOf(asked.dueAt) };
    ask(`${config.routes.api}/releases/preflight`, preflightSchema, { method: 'POST', body, signal }).then(
      (found) => signal.aborted || setKnown({ question, found }),
      // The check runs again at scheduling; without it the page shows less, and nothing wrong.
      () => undefined,
    );
    return () => controller.abort();
  }, [config.routes.api, question]);

  return known && known.question === question ? known.found : null;
}

interface Props {
  release: ReleaseView;
  /** The documents (`type/id`) that are in the bin. */
  binned: readonly string[];
  timeZone: string;
}

/**
 * The check results, and other releases of the same documents. Pinned content was checked when it was scheduled; a release in
 * preparation is checked now.
 */
export function ReleaseRemarks({ binned, release, timeZone }: Props) {
  const { t } = useTexts();
  const now = usePreflight(release);
  const findings = release.state === 'open' ? (now?.findings ?? []) : release.findings;
  const clashes = now?.clashes ?? [];
  if (findings.length + clashes.length === 0) return null;
  return (
    <section aria-labelledby="release-remarks" className="civic-section">
      <h2 id="release-remarks">{findings.length > 0 ? t('releasePage:findings') : t('releasePage:clashes')}</h2>
      {findings.length > 0 && <FindingList binned={binned} findings={findings} />}
      {clashes.length > 0 && <ClashList clashes={clashes} timeZone={timeZone} />}
    </section>
  );
}
