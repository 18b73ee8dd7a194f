'use client';

import { useConfig } from '@payloadcms/ui';
import type { FormEvent } from 'react';

import { useSiteTimeZone } from '../../site-time/use-site-time-zone';
import { useTexts } from '../../translations/use-texts';
import { openReleasesSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { OpenForm } from '../findings/place';
import { outcomeWords } from './outcome-words';
import { ScheduleActions } from './schedule-actions';
import { ScheduleMessages } from './schedule-messages';
import { ScheduleOutcome } from './schedule-outcome';
import { isAllowed } from './schedule-state';
import type { useSchedule } from './use-schedule';
import { WhatField } from './what-field';
import { WhenField } from './when-field';

const query = new URLSearchParams({
  'where[state][equals]': 'open',
  sort: '-createdAt',
  limit: '50',
  depth: '0',
});

/** The releases in preparation, the newest first; empty until they are loaded. */
function useOpenReleases() {
  const { config } = useConfig();
  return useAnswer(`${config.routes.api}/releases?${query}`, openReleasesSchema).value?.docs ?? [];
}

interface Props {
  schedule: ReturnType<typeof useSchedule>;
  form: OpenForm;
  /** The document is public now. */
  isPublic: boolean;
  onShow: (path: string) => void;
  onClose: () => void;
}

/** The form for the change of a document and its moment. */
export function ScheduleForm({ schedule, form, isPublic, onShow, onClose }: Props) {
  const { choice, choose, go, phase } = schedule;
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone() ?? 'UTC';
  const open = useOpenReleases();

  if (phase.kind === 'scheduled' || phase.kind === 'added') {
    const { release } = phase;
    const words =
      phase.kind === 'added'
        ? t('scheduling:added', { title: release.title })
        : outcomeWords({ what: choice.what, isPublic, release }, { language, timeZone }, t);
    return <ScheduleOutcome onClose={onClose} release={release} words={words} />;
  }

  const isWorking = phase.kind === 'working';
  const isReviewed = phase.kind === 'checked' && isAllowed(phase.findings);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // In React's tree, though not in the page's, the document's own form surrounds this one.
    event.stopPropagation();
    if (!isWorking) void go();
  };
  return (
    <form aria-busy={isWorking} className="civic-schedule" noValidate onSubmit={submit}>
      <WhatField
        canTakeDown={isPublic || choice.what === 'down'}
        onChange={(what) => choose({ what })}
        value={choice.what}
      />
      <WhenField
        choice={choice}
        missing={phase.kind === 'choosing' ? phase.missing : []}
        onChange={choose}
        open={open}
      />
      <ScheduleMessages form={form} onShow={onShow} phase={phase} timeZone={timeZone} />
      <ScheduleActions
        label={
          choice.joins !== null
            ? t('scheduling:add')
            : isReviewed
              ? t('scheduling:submitAnyway')
              : t('scheduling:submit')
        }
        phase={phase}
      />
    </form>
  );
}
