import { Button } from '@payloadcms/ui';

import { useTexts } from '../../translations/use-texts';
import type { Phase } from './schedule-state';

interface Props {
  label: string;
  phase: Phase;
}

/** The button that schedules, with its progress. */
export function ScheduleActions({ label, phase }: Props) {
  const { t } = useTexts();
  const isWorking = phase.kind === 'working';
  return (
    <div className="civic-schedule__actions">
      <Button disabled={isWorking} margin={false} type="submit">
        {label}
      </Button>
      <span aria-live="polite">{isWorking && t(`scheduling:working:${phase.step}`)}</span>
    </div>
  );
}
