import { Button } from '@payloadcms/ui';

import type { Phase } from './schedule-state';
import type { ScheduleTexts } from './schedule-texts';

interface Props {
  label: string;
  phase: Phase;
  texts: ScheduleTexts;
}

/** The button that schedules, with its progress. */
export function ScheduleActions({ label, phase, texts }: Props) {
  const isWorking = phase.kind === 'working';
  return (
    <div className="civic-schedule__actions">
      <Button disabled={isWorking} margin={false} type="submit">
        {label}
      </Button>
      <span aria-live="polite">{isWorking && texts.working[phase.step]}</span>
    </div>
  );
}
