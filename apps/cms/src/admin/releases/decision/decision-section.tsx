'use client';

import { Button } from '@payloadcms/ui';
import { useId } from 'react';

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

/** The decision about a release: what stands against it, and the three answers, each with one press. */
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

  return (
    <section aria-labelledby={`${id}-heading`} className="civic-section" data-group="trouble">
      <h2 id={`${id}-heading`}>{t('decision:heading')}</h2>
      <p>{disputes.length > 0 ? t('decision:intro') : t('decision:resolved')}</p>
      {disputes.map((dispute) => (
        <DisputeTable dispute={dispute} key={`${dispute.type}/${dispute.id}`} />
      ))}
      {error && <Notice tone="error">{error}</Notice>}
      {!mayRelease && <p>{t('decision:mayNot')}</p>}
      {mayRelease && (
        <ul className="civic-answers">
          {answers.map((answer) => (
            <li key={answer}>
              <Button
                buttonStyle={answer === 'carry-out' ? 'primary' : 'secondary'}
                disabled={isBusy}
                extraButtonProps={{ 'aria-describedby': `${id}-${answer}` }}
                id={`decide-${answer}`}
                margin={false}
                onClick={() => void decide(answer)}
                type="button"
              >
                {answerTexts(language)[answer]}
              </Button>
              <span id={`${id}-${answer}`}>{t(`decision:hints:${answer}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
