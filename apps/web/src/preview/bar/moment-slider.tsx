'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { useId, useState } from 'react';

import { useIsAlive } from '../../components/query/use-is-alive';
import styles from './bar.module.css';
import type { Step } from './steps';

interface Props {
  locale: SiteLanguage;
  path: string;
  steps: Step[];
  /** The step shown, or the latest one before the shown moment. */
  current: number;
}

const said = ({ time, events }: Step) => (events.length > 0 ? `${time}: ${events.join('; ')}` : time);

/** A slider over the coming changes, each described before it is opened. Without JavaScript the list next to it does the same. */
export function MomentSlider({ locale, path, steps, current }: Props) {
  const [chosen, setChosen] = useState(current);
  const [id, isAlive] = [useId(), useIsAlive()];
  const texts = messages(locale).preview;
  const step = steps[chosen];
  if (!isAlive || !step) return null;
  return (
    <form className={styles.slider} action="/api/preview/at" method="get">
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="instant" value={step.instant ?? ''} />
      <label htmlFor={id} className={styles.heading}>
        {texts.slider}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        value={chosen}
        aria-valuetext={said(step)}
        onChange={({ target }) => setChosen(target.valueAsNumber)}
      />
      <output htmlFor={id}>{said(step)}</output>
      <button type="submit">{texts.show}</button>
    </form>
  );
}
