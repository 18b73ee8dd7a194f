'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Drawer, useConfig, useDocumentInfo, useDocumentTitle, useLocale, useModal } from '@payloadcms/ui';
import { useEffect } from 'react';

import { useSaveDraft } from '../../saving/use-save-draft';
import { useTexts } from '../../translations/use-texts';
import { ofDocumentSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { useMarkFields } from '../findings/use-mark-fields';
import { useRevealField } from '../findings/use-reveal-field';
import { ReleaseLine } from '../release-line';
import { useDialogLabel } from '../use-dialog-label';
import { itemOf, planOf, type Target } from './choice';
import { ScheduleForm } from './schedule-form';
import { isOver } from './schedule-state';
import { useSchedule } from './use-schedule';

/** The releases already scheduled for the document, so that none is scheduled twice. */
function AlreadyScheduled({ type, id }: Target) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const { value } = useAnswer(`${config.routes.api}/releases/of/${type}/${id}`, ofDocumentSchema);
  if (!value || value.upcoming.length === 0) return null;
  const telling = { language, timeZone: value.timeZone };
  return (
    <section aria-label={t('scheduling:already')} className="civic-already">
      <h3>{t('scheduling:already')}</h3>
      <ul>
        {value.upcoming.map((release) => (
          <li key={release.id}>
            <ReleaseLine release={release} telling={telling} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  slug: string;
  target: Target;
}

/** The drawer in which a document is scheduled; it keeps an unfinished choice when it is closed. */
export function ScheduleDrawer({ slug, target }: Props) {
  const { hasPublishedDoc } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { code } = useLocale();
  const { closeModal, isModalOpen } = useModal();
  const { t } = useTexts();
  const form = { document: `${target.type}/${target.id}`, locale: toSiteLanguage(code) } as const;
  const mark = useMarkFields(form);
  const reveal = useRevealField();
  const schedule = useSchedule({
    planOf: (choice) => planOf(target, choice),
    itemOf: ({ what }) => itemOf(target, what),
    save: useSaveDraft(),
    onChecked: ({ findings }) => mark(findings),
  });
  const label = useDialogLabel(t('scheduling:headingOf', { title }));
  const isOpen = isModalOpen(slug);
  const { open } = schedule;
  useEffect(() => {
    if (isOpen) open();
  }, [isOpen, open]);
  const close = () => closeModal(slug);
  const show = (path: string) => {
    close();
    reveal(path);
  };

  return (
    <Drawer className="civic-drawer" slug={slug} title={t('scheduling:headingOf', { title })}>
      <div ref={label}>
        {!isOver(schedule.phase) && <AlreadyScheduled {...target} />}
        <ScheduleForm form={form} isPublic={hasPublishedDoc} onClose={close} onShow={show} schedule={schedule} />
      </div>
    </Drawer>
  );
}
