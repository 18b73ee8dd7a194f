import type { ReleaseView } from '../../../time/releases/plan';
import { momentWords, type Telling } from '../moment-words';
import type { What } from './choice';
import { scheduleTexts } from './schedule-texts';

interface Scheduled {
  what: What;
  /** The document is public now. */
  isPublic: boolean;
  release: Pick<ReleaseView, 'dueAt' | 'endAt'>;
}

/** `Goes live 12 May 2027, 09:00 (Sofia). Later edits stay drafts.` */
export function outcomeWords({ what, isPublic, release }: Scheduled, telling: Telling): string {
  const texts = scheduleTexts(telling.language);
  const say = what === 'down' ? texts.outcome.down : isPublic ? texts.outcome.live : texts.outcome.hidden;
  return [
    release.dueAt && say(momentWords(release.dueAt, telling)),
    release.endAt && texts.outcome.end(momentWords(release.endAt, telling)),
    what !== 'down' && texts.later,
  ]
    .filter(Boolean)
    .join(' ');
}
