import type { Translate } from '../../../platform/words/admin-texts';
import type { Decision, ReleaseView } from '../../../time/releases/plan';
import { kindWords, releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { momentWords, type Telling } from '../moment-words';

/** How it was decided, by whom and when. */
const decidedWords = ({ answer, by, at }: Decision, telling: Telling, t: Translate) =>
  [t(`decision:decided:${answer}`), by, momentWords(at, telling)].filter(Boolean).join(', ');

interface Props {
  release: ReleaseView;
  telling: Telling;
}

/** The facts of a release: its time, its kind and its author. */
export function ReleaseFacts({ release, telling }: Props) {
  const { t } = useTexts();
  const texts = releaseTexts(telling.language);
  const { cancelReason, cancelledBy, decision, doneAt, dueAt, endAt, kind, scheduledBy, state } = release;
  const isWaitingEnd = kind === 'end' && !dueAt;
  const due = dueAt ? momentWords(dueAt, telling) : isWaitingEnd ? t('releasePage:facts:endWaits') : texts.undated;
  const rows: [string, string | null][] = [
    [t('releasePage:facts:kind'), kindWords(release, telling.language)],
    [state === 'open' ? t('releasePage:facts:tentative') : t('releasePage:facts:due'), due],
    [t('releasePage:facts:end'), endAt && !(kind === 'end' && dueAt) ? momentWords(endAt, telling) : null],
    [t('releasePage:facts:done'), doneAt && momentWords(doneAt, telling)],
    [t('releasePage:facts:by'), scheduledBy],
    [t('releasePage:facts:cancelledBy'), cancelledBy],
    [t('releasePage:facts:reason'), cancelReason],
    [t('decision:decidedBy'), decision && decidedWords(decision, telling, t)],
  ];
  return (
    <dl className="civic-facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
