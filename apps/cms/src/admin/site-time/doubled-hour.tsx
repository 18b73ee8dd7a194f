'use client';

import { toAdminLanguage } from '@civic/content/admin-languages';
import { offsetAt } from '@civic/content/zoned';
import { offsetName } from '@civic/ui/format/zone-name';
import { useId } from 'react';

import { dayIn } from '../../platform/words/site-time-line';
import { useTexts } from '../translations/use-texts';
import styles from './site-time-input.module.css';
import type { TimeDraft } from './time-draft';

interface Props {
  draft: TimeDraft;
  /** Both instants, ms since the epoch. */
  instants: { earlier: number; later: number };
  onChoose: (turn: 'earlier' | 'later') => void;
  timeZone: string;
  language: string;
  isReadOnly: boolean;
}

/** The choice between two equal hours. */
export function DoubledHour({ draft, instants, onChoose, timeZone, language, isReadOnly }: Props) {
  const name = useId();
  const { t } = useTexts();
  return (
    <fieldset className={styles.turns}>
      <legend>{t('siteTime:twice', { day: dayIn(toAdminLanguage(language), draft.date), time: draft.time })}</legend>
      {(['earlier', 'later'] as const).map((turn) => (
        <label className={styles.turn} key={turn}>
          <input
            checked={draft.turn === turn}
            disabled={isReadOnly}
            name={name}
            onChange={() => onChoose(turn)}
            type="radio"
            value={turn}
          />
          {t(`siteTime:turns:${turn}`)}, {offsetName(offsetAt(instants[turn], timeZone))} ·{' '}
          {new Date(instants[turn]).toISOString().slice(11, 16)} UTC
        </label>
      ))}
    </fieldset>
  );
}
