'use client';

import { useModal } from '@payloadcms/ui';
import { useState } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import { firstChoice, missingOf } from '../schedule/choice';
import { InstantsField } from '../schedule/instants-field';
import { FormDrawer } from './form-drawer';
import { useOpenReleasePage } from './use-open-release-page';

interface Props {
  slug: string;
  release: ReleaseView;
}

/** Moves a scheduled release to another instant; a new row with the same pins replaces it. */
export function MoveDrawer({ slug, release }: Props) {
  const { dueAt, endAt, id, kind } = release;
  const [instants, setInstants] = useState({ dueAt, endAt, hasEnd: endAt !== null });
  const [isChecked, setChecked] = useState(false);
  const { act, error, isBusy } = useReleaseAction();
  const { closeModal } = useModal();
  const openRelease = useOpenReleasePage();
  const { t } = useTexts();
  const isEnd = kind === 'end';
  const choice = { ...firstChoice, ...instants, hasEnd: instants.hasEnd && !isEnd };
  const missing = missingOf(choice);

  const move = async () => {
    setChecked(true);
    if (missing.length > 0) return;
    const end = isEnd ? {} : { endAt: choice.hasEnd ? choice.endAt : null };
    const moved = await act(`/${id}/move`, { dueAt: choice.dueAt, ...end }, { done: t('releasePage:move:done') });
    if (!moved) return;
    closeModal(slug);
    openRelease(moved.id);
  };

  return (
    <FormDrawer
      error={error}
      heading={t('releasePage:move:heading')}
      hint={t('releasePage:move:hint')}
      isBusy={isBusy}
      onSubmit={() => void move()}
      slug={slug}
      submitLabel={t('releasePage:move:submit')}
    >
      <InstantsField
        canEnd={!isEnd}
        missing={isChecked ? missing : []}
        onChange={(change) => setInstants({ ...instants, ...change })}
        value={instants}
      />
    </FormDrawer>
  );
}
