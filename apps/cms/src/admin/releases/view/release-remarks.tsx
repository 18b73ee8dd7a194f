'use client';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { ClashList } from '../findings/clash-list';
import { FindingList } from '../findings/finding-list';

import { usePreflight } from './use-preflight';

interface Props {
  release: ReleaseView;
  timeZone: string;
}

/**
 * The check results, and other releases of the same documents. Pinned content was checked when it was scheduled; a release in
 * preparation is checked now.
 */
export function ReleaseRemarks({ release, timeZone }: Props) {
  const { t } = useTexts();
  const now = usePreflight(release);
  const findings = release.state === 'open' ? (now?.findings ?? []) : release.findings;
  const clashes = now?.clashes ?? [];
  if (findings.length + clashes.length === 0) return null;
  return (
    <section aria-labelledby="release-remarks" className="civic-section">
      <h2 id="release-remarks">{findings.length > 0 ? t('releasePage:findings') : t('releasePage:clashes')}</h2>
      {findings.length > 0 && <FindingList findings={findings} />}
      {clashes.length > 0 && <ClashList clashes={clashes} timeZone={timeZone} />}
    </section>
  );
}
