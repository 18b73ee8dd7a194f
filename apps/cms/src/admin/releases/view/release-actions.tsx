'use client';

import { Button, useDrawerSlug, useModal } from '@payloadcms/ui';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import { Notice } from '../notice';
import { CancelDrawer } from './cancel-drawer';
import { MoveDrawer } from './move-drawer';
import { actionsOf } from './release-actions-of';
import { RetryModal } from './retry-modal';
import { RevertModals } from './revert-modals';
import { ScheduleOpenDrawer } from './schedule-open-drawer';

interface Props {
  release: ReleaseView;
  inverses: ReleaseView[];
}

/** The actions on a release, for users with the permission. */
export function ReleaseActions({ release, inverses }: Props) {
  const { openModal } = useModal();
  const slug = useDrawerSlug('release');
  const { act, error } = useReleaseAction();
  const { t } = useTexts();
  const actions = actionsOf(release, inverses);
  const shared = { act, release };
  return (
    <>
      <div className="civic-actions" hidden={actions.length === 0}>
        {actions.map((action, index) => (
          <Button
            buttonStyle={index === 0 && action !== 'cancel' ? 'primary' : 'secondary'}
            id={`release-${action}`}
            key={action}
            margin={false}
            onClick={() => openModal(`${slug}-${action}`)}
            type="button"
          >
            {t(`releasePage:actions:${action}`)}
          </Button>
        ))}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      {actions.includes('schedule') && <ScheduleOpenDrawer release={release} slug={`${slug}-schedule`} />}
      {actions.includes('move') && <MoveDrawer release={release} slug={`${slug}-move`} />}
      {actions.includes('cancel') && <CancelDrawer release={release} slug={`${slug}-cancel`} />}
      {actions.includes('retry') && <RetryModal {...shared} slug={`${slug}-retry`} />}
      {actions.includes('revert') && <RevertModals {...shared} slug={`${slug}-revert`} />}
    </>
  );
}
