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

interface Props {
  release: ReleaseView;
  /** The releases that revert it. */
  inverses: ReleaseView[];
  telling: Telling;
}

/** The releases before and after a release. */
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
              {t(`releasePage:inverses:${inverse.kind === 'end' ? 'end' : 'revert'}`)}
            </span>{' '}
            <ReleaseLine release={inverse} telling={telling} />
          </li>
        ))}
      </ul>
    </section>
  );
}
