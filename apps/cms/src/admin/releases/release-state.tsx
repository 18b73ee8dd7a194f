import type { AdminLanguage } from '@civic/content/admin-languages';

import type { ReleaseView } from '../../time/releases/plan';
import { releaseTexts } from '../../time/releases/release-texts';

interface Props {
  release: Pick<ReleaseView, 'state' | 'overdue' | 'replacedBy'>;
  language: AdminLanguage;
}

const isReplaced = ({ replacedBy, state }: Props['release']) => state === 'cancelled' && replacedBy !== null;

/** The word for the state of a release. */
export function stateWords(release: Props['release'], language: AdminLanguage): string {
  const texts = releaseTexts(language);
  if (release.overdue) return texts.overdue;
  return isReplaced(release) ? texts.replaced : texts.states[release.state];
}

/** The state of a release, in one word. A release that was replaced does not count as cancelled by a person. */
export function ReleaseState({ release, language }: Props) {
  const look = release.overdue ? 'overdue' : isReplaced(release) ? 'replaced' : release.state;
  return (
    <span className="civic-release-state" data-state={look}>
      {stateWords(release, language)}
    </span>
  );
}
