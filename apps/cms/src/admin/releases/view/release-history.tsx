'use client';

import { useConfig } from '@payloadcms/ui';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { oneReleaseSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { Telling } from '../moment-words';
import { ReleaseLine } from '../release-line';

/** Another release in one line, by its id. */
function LinkedRelease({ id }: { id: string }) {
  const { config } = useConfig();
  const { language } = useTexts();
  const { value } = useAnswer(`${config.routes.api}/releases/${id}/view`, oneReleaseSchema);
  return value ? <ReleaseLine release={value.release} telling={{ language, timeZone: value.timeZone }} /> : '…';
}

const coursesOf: Record<ReleaseView['state'], 'coming' | 'done' | 'failed' | 'cancelled'> = {
  open: 'coming',
  scheduled: 'coming',
  undecided: 'coming',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
};

interface Props {
  release: ReleaseView;
  /** The releases that revert it. */
  inverses: ReleaseView[];
  telling: Telling;
}

/** The releases before and after a release, and what has or will become of it by its end or a revert. */
export function ReleaseHistory({ release, inverses, telling }: Props) {
  const { t } = useTexts();
  const linked = (['replaces', 'replacedBy', 'inverseOf'] as const).flatMap((key) => {
    const id = release[key];
    return id ? [{ key, id }] : [];
  });
  if (linked.length + inverses.length === 0) return null;
  return (
    <section aria-labelledby="release-history" className="civic-section">
      <h2 id="release-history">{t('releasePage:history')}</h2>
      <ul className="civic-history">
        {linked.map(({ key, id }) => (
          <li key={key}>
            <span className="civic-history__how">{t(`releasePage:${key}`)}</span> <LinkedRelease id={id} />
          </li>
        ))}
        {inverses.map((inverse) => (
          <li key={inverse.id}>
            <span className="civic-history__how">
              {t(`releasePage:inverses:${inverse.kind === 'end' ? 'end' : 'revert'}:${coursesOf[inverse.state]}`)}
            </span>{' '}
            <ReleaseLine release={inverse} telling={telling} />
          </li>
        ))}
      </ul>
    </section>
  );
}
