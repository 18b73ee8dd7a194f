'use client';

import type { z } from 'zod';

import { useTexts } from '../../translations/use-texts';
import type { oneReleaseSchema } from '../api/answers';
import { DecisionSection } from '../decision/decision-section';
import { Notice } from '../notice';
import { ReleaseState } from '../release-state';
import { useMayRelease } from '../use-may-release';
import { OpenDetails } from './open-details';
import { OpenItems } from './open-items';
import { ReleaseActions } from './release-actions';
import { ReleaseFacts } from './release-facts';
import { ReleaseHistory } from './release-history';
import { ReleaseItems, type Pins } from './release-items';
import { ReleaseRemarks } from './release-remarks';

type Props = z.infer<typeof oneReleaseSchema> & { pins: Pins };

export function ReleaseBody({ release, inverses, disputes, binned, pins, timeZone }: Props) {
  const { t, language } = useTexts();
  const mayRelease = useMayRelease();
  const telling = { language, timeZone };
  const { error, items, kind, overdue, state } = release;
  const isGathering = state === 'open' && mayRelease;

  return (
    <>
      <p className="civic-release__state" role="status">
        <ReleaseState language={language} release={release} />
      </p>
      {overdue && <Notice tone="error">{t('releasePage:overdue')}</Notice>}
      {state === 'undecided' && <DecisionSection disputes={disputes} release={release} />}
      {error && state !== 'undecided' && (
        <Notice tone="error">
          <strong>{t('releasePage:error')}</strong> <span>{error[language]}</span>
        </Notice>
      )}
      {mayRelease && state !== 'undecided' && <ReleaseActions inverses={inverses} release={release} />}
      <ReleaseFacts release={release} telling={telling} />
      <section aria-labelledby="release-documents" className="civic-section">
        <h2 id="release-documents">{t('releasePage:documents')}</h2>
        {isGathering ? (
          <OpenItems binned={binned} release={release} />
        ) : (
          <ReleaseItems binned={binned} items={items} pins={pins} release={release} />
        )}
        {state === 'scheduled' && kind === 'release' && (
          <p className="civic-schedule__hint">{t('releasePage:pinnedHint')}</p>
        )}
      </section>
      {isGathering && <OpenDetails release={release} timeZone={timeZone} />}
      <ReleaseRemarks binned={binned} release={release} timeZone={timeZone} />
      <ReleaseHistory inverses={inverses} release={release} telling={telling} />
    </>
  );
}
