import type { AdminLanguage } from '@civic/content/admin-languages';

import type { ReleaseView } from '../../time/releases/plan';
import { releaseTexts } from '../../time/releases/release-texts';

interface Props {
  release: Pick<ReleaseView, 'state' | 'overdue' | 'replacedBy'>;
  language: AdminLanguage;
}

/** The state of a release, in one word. A release that was replaced does not count as cancelled by a person. */
export function ReleaseState({ release: { overdue, replacedBy, state }, language }: Props) {
  const texts = releaseTexts(language);
  const isReplaced = state === 'cancelled' && replacedBy !== null;
  const look = overdue ? 'overdue' : isReplaced ? 'replaced' : state;
  return (
    <span className="civic-release-state" data-state={look}>
      {overdue ? texts.overdue : isReplaced ? texts.replaced : texts.states[state]}
    </span>
  );
}
