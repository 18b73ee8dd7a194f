'use client';

import { Drawer, useModal } from '@payloadcms/ui';
import { useEffect, type FormEvent } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useSiteTimeZone } from '../../site-time/use-site-time-zone';
import { useTexts } from '../../translations/use-texts';
import { firstChoice, missingOf, type Choice } from '../schedule/choice';
import { InstantsField } from '../schedule/instants-field';
import { ScheduleActions } from '../schedule/schedule-actions';
import { ScheduleMessages } from '../schedule/schedule-messages';
import { isAllowed } from '../schedule/schedule-state';
import { useSchedule } from '../schedule/use-schedule';
import { useDialogLabel } from '../use-dialog-label';
import { useOpenReleasePage } from './use-open-release-page';

interface Props {
  slug: string;
  release: ReleaseView;
}

const planOf = ({ id, items, title }: ReleaseView, { dueAt, endAt, hasEnd }: Choice) =>
  dueAt ? { title, dueAt, endAt: hasEnd ? endAt : null, items, open: id } : null;

/** Schedules a release in preparation: everything in it is checked and pinned. */
export function ScheduleOpenDrawer({ slug, release }: Props) {
  const { dueAt, endAt } = release;
  const { closeModal, isModalOpen } = useModal();
  const openRelease = useOpenReleasePage();
  const timeZone = useSiteTimeZone() ?? 'UTC';
  const { t } = useTexts();
  const heading = t('scheduling:headingOf', { title: release.title });
  const label = useDialogLabel(heading);
  const { choice, choose, go, open, phase } = useSchedule({
    first: { ...firstChoice, dueAt, endAt, hasEnd: endAt !== null },
    planOf: (chosen) => (missingOf(chosen).length === 0 ? planOf(release, chosen) : null),
    onScheduled: ({ id }) => {
      closeModal(slug);
      openRelease(id);
    },
  });
  const isOpen = isModalOpen(slug);
  useEffect(() => {
    if (isOpen) open();
  }, [isOpen, open]);
  const isWorking = phase.kind === 'working';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWorking) void go();
  };

  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <form aria-busy={isWorking} className="civic-schedule" noValidate onSubmit={submit} ref={label}>
        <InstantsField missing={phase.kind === 'choosing' ? phase.missing : []} onChange={choose} value={choice} />
        <ScheduleMessages phase={phase} timeZone={timeZone} />
        <ScheduleActions
          label={
            phase.kind === 'checked' && isAllowed(phase.findings)
              ? t('scheduling:submitAnyway')
              : t('scheduling:submit')
          }
          phase={phase}
        />
      </form>
    </Drawer>
  );
}
