import type { Translate } from '../../../platform/words/admin-texts';
import type { ReleaseView } from '../../../time/releases/plan';
import { momentWords, type Telling } from '../moment-words';
import type { What } from './choice';

interface Scheduled {
  what: What;
  /** The document is public now. */
  isPublic: boolean;
  release: Pick<ReleaseView, 'dueAt' | 'endAt'>;
}

/** `Goes live 12 May 2027, 09:00 (Sofia). Later edits stay drafts.` */
export function outcomeWords({ what, isPublic, release }: Scheduled, telling: Telling, t: Translate): string {
  const start = what === 'down' ? 'down' : isPublic ? 'live' : 'hidden';
  return [
    release.dueAt && t(`scheduling:outcome:${start}`, { moment: momentWords(release.dueAt, telling) }),
    release.endAt && t('scheduling:outcome:end', { moment: momentWords(release.endAt, telling) }),
    what !== 'down' && t('scheduling:later'),
  ]
    .filter(Boolean)
    .join(' ');
}
