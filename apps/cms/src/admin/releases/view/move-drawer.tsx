'use client';

import { useModal } from '@payloadcms/ui';
import { useState } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useReleaseAction } from '../api/use-release-action';
import { firstChoice, missingOf } from '../schedule/choice';
import { InstantsField } from '../schedule/instants-field';
import { useAdminLanguage } from '../use-admin-language';
import { FormDrawer } from './form-drawer';
import { useOpenReleasePage } from './use-open-release-page';
import { viewTexts } from './view-texts';

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
  const language = useAdminLanguage();
  const texts = viewTexts(language).move;
  const isEnd = kind === 'end';
  const choice = { ...firstChoice, ...instants, hasEnd: instants.hasEnd && !isEnd };
  const missing = missingOf(choice);

  const move = async () => {
    setChecked(true);
    if (missing.length > 0) return;
    const end = isEnd ? {} : { endAt: choice.hasEnd ? choice.endAt : null };
    const moved = await act(`/${id}/move`, { dueAt: choice.dueAt, ...end }, { done: texts.done });
    if (!moved) return;
    closeModal(slug);
    openRelease(moved.id);
  };

  return (
    <FormDrawer
      error={error}
      heading={texts.heading}
      hint={texts.hint}
      isBusy={isBusy}
      onSubmit={() => void move()}
      slug={slug}
      submitLabel={texts.submit}
    >
      <InstantsField
        canEnd={!isEnd}
        language={language}
        missing={isChecked ? missing : []}
        onChange={(change) => setInstants({ ...instants, ...change })}
        value={instants}
      />
    </FormDrawer>
  );
}
