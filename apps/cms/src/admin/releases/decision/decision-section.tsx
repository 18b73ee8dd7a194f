'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { answers, type Answer, type DisputeView, type ReleaseView } from '../../../time/releases/plan';
import { answerTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import { Notice } from '../notice';
import { useMayRelease } from '../use-may-release';
import { useOpenReleasePage } from '../view/use-open-release-page';
import { DisputeTable } from './dispute-table';

interface Props {
  release: ReleaseView;
  disputes: DisputeView[];
}

interface Possible {
  answers: readonly Answer[];
  /** Why nothing but to cancel is left. */
  reason: 'over' | 'nothingLeft' | 'allInBin' | null;
}

/** The answers that the CMS would not refuse at the instant `now` (ms, UTC). */
function possibleAnswers({ endAt, items }: ReleaseView, disputes: readonly DisputeView[], now: number): Possible {
  if (endAt !== null && Date.parse(endAt) <= now) return { answers: ['cancel'], reason: 'over' };
  const isBinned = ({ reason }: DisputeView) => reason === 'binned';
  const gone = disputes.filter((one) => one.reason === 'deleted' || isBinned(one));
  // Once something is brought back from the bin, there is something to carry out again.
  if (gone.length === items.length)
    return { answers: ['cancel'], reason: gone.some(isBinned) ? 'allInBin' : 'nothingLeft' };
  const cannotWin = gone.length > 0 || disputes.some(({ reason }) => reason === 'address');
  return { answers: answers.filter((answer) => !cannotWin || answer !== 'carry-out'), reason: null };
}

/** The decision about a release: what stands against it, and the answers that are possible, each with one press. */
export function DecisionSection({ release, disputes }: Props) {
  const id = useId();
  const { act, error, isBusy } = useReleaseAction();
  const openRelease = useOpenReleasePage();
  const mayRelease = useMayRelease();
  const { t, language } = useTexts();

  const decide = async (answer: Answer) => {
    const next = await act(`/${release.id}/decide`, { answer }, { done: t(`decision:done:${answer}`) });
    if (next && next.id !== release.id) openRelease(next.id);
  };

  const [now] = useState(() => Date.now());
  const possible = possibleAnswers(release, disputes, now);
  const areAllDown = disputes.length > 0 && disputes.every(({ reason }) => reason === 'taken-down');
  const intro = possible.reason ?? (disputes.length > 0 ? 'intro' : 'resolved');

  return (
    <section aria-labelledby={`${id}-heading`} className="civic-section" data-group="trouble">
      <h2 id={`${id}-heading`}>{t('decision:heading')}</h2>
      <p>{t(`decision:${intro}`)}</p>
      {disputes.map((dispute) => (
        <DisputeTable dispute={dispute} key={`${dispute.type}/${dispute.id}`} />
      ))}
      {error && <Notice tone="error">{error}</Notice>}
      {!mayRelease && <p>{t('decision:mayNot')}</p>}
      {mayRelease && (
        <ul className="civic-answers">
          {possible.answers.map((answer, index) => (
            <li key={answer}>
              <Button
                buttonStyle={index === 0 ? 'primary' : 'secondary'}
                disabled={isBusy}
                extraButtonProps={{ 'aria-describedby': `${id}-${answer}` }}
                id={`decide-${answer}`}
                margin={false}
                onClick={() => void decide(answer)}
                type="button"
              >
                {answerTexts(language)[answer]}
              </Button>
              <span id={`${id}-${answer}`}>{t(`decision:${areAllDown ? 'hintsDown' : 'hints'}:${answer}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
