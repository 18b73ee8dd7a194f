import type { ReleaseView } from '../../../time/releases/plan';
import { releaseTexts } from '../../../time/releases/release-texts';
import { momentWords, type Telling } from '../moment-words';
import { viewTexts } from './view-texts';

interface Props {
  release: ReleaseView;
  telling: Telling;
}

/** The facts of a release: its time, its kind and its author. */
export function ReleaseFacts({ release, telling }: Props) {
  const { facts } = viewTexts(telling.language);
  const texts = releaseTexts(telling.language);
  const { cancelReason, cancelledBy, doneAt, dueAt, endAt, kind, scheduledBy, state } = release;
  const isWaitingEnd = kind === 'end' && !dueAt;
  const due = dueAt ? momentWords(dueAt, telling) : isWaitingEnd ? facts.endWaits : texts.undated;
  const rows: [string, string | null][] = [
    [facts.kind, texts.kinds[kind]],
    [state === 'open' ? facts.tentative : facts.due, due],
    [facts.end, endAt && !(kind === 'end' && dueAt) ? momentWords(endAt, telling) : null],
    [facts.done, doneAt && momentWords(doneAt, telling)],
    [facts.by, scheduledBy],
    [facts.cancelledBy, cancelledBy],
    [facts.reason, cancelReason],
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
