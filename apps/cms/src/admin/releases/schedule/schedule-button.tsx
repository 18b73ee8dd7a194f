'use client';

import { Button, useDocumentInfo, useDrawerSlug, useModal } from '@payloadcms/ui';

import { releasableTypes } from '../../../time/releases/plan';
import { HoldUnfinished } from '../../site-time/hold-unfinished';
import { useTexts } from '../../translations/use-texts';
import { RevealAskedField } from '../findings/reveal-asked-field';
import { useMayRelease } from '../use-may-release';
import { ScheduleDrawer } from './schedule-drawer';

/** The „Насрочване…“ button beside Publish, for users who may publish. */
export function ScheduleButton() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo();
  const mayRelease = useMayRelease();
  const { t } = useTexts();
  const { openModal } = useModal();
  const drawer = useDrawerSlug('schedule');
  const type = releasableTypes.find((candidate) => candidate === collectionSlug);
  if (!type || !id || isTrashed) return null;

  return (
    <>
      <RevealAskedField />
      {mayRelease && (
        <>
          <HoldUnfinished className="civic-schedule-button">
            <Button
              buttonStyle="secondary"
              id="action-schedule"
              margin={false}
              onClick={() => openModal(drawer)}
              size="medium"
              type="button"
            >
              {t('scheduling:button')}
            </Button>
          </HoldUnfinished>
          <ScheduleDrawer slug={drawer} target={{ type, id: String(id) }} />
        </>
      )}
    </>
  );
}
