'use client';

import { useEffect, useRef } from 'react';

import { useTexts } from '../../translations/use-texts';
import { ClashList } from '../findings/clash-list';
import { FindingList } from '../findings/finding-list';
import type { OpenForm } from '../findings/place';
import { isAllowed, type Phase } from './schedule-state';

interface Props {
  phase: Phase;
  /** The form beside it, whose fields can be shown. */
  form?: OpenForm;
  timeZone: string;
  onShow?: (path: string) => void;
}

/** The errors and warnings before scheduling; takes the focus when it appears. */
export function ScheduleMessages({ phase, form, timeZone, onShow }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const isShown = phase.kind === 'checked' || phase.kind === 'refused';
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, phase]);
  if (!isShown) return null;
  const isError = phase.kind === 'refused' || !isAllowed(phase.findings);

  return (
    <div className="civic-notice" data-tone={isError ? 'error' : 'warning'} ref={box} role="alert" tabIndex={-1}>
      <p>{phase.kind === 'refused' ? phase.words : isError ? t('scheduling:refused') : t('scheduling:review')}</p>
      {phase.kind === 'checked' && (
        <>
          <FindingList findings={phase.findings} {...(form && { form })} {...(onShow && { onShow })} />
          <ClashList clashes={phase.clashes} timeZone={timeZone} />
        </>
      )}
    </div>
  );
}
