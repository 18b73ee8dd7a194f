'use client';

import { useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { useReleaseAction } from '../api/use-release-action';
import { useAdminLanguage } from '../use-admin-language';
import { FormDrawer } from './form-drawer';
import { viewTexts } from './view-texts';

interface Props {
  slug: string;
  release: { id: string };
}

/** Cancels a release, with a reason for later readers. */
export function CancelDrawer({ slug, release }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const { act, error, isBusy } = useReleaseAction();
  const { closeModal } = useModal();
  const texts = viewTexts(useAdminLanguage()).cancel;

  const cancel = async () => {
    const given = reason.trim();
    const cancelled = await act(`/${release.id}/cancel`, given ? { reason: given } : {}, { done: texts.done });
    if (cancelled) closeModal(slug);
  };

  return (
    <FormDrawer
      error={error}
      heading={texts.heading}
      hint={texts.hint}
      isBusy={isBusy}
      onSubmit={() => void cancel()}
      slug={slug}
      submitLabel={texts.submit}
    >
      <div className="civic-input">
        <label htmlFor={id}>{texts.reason}</label>
        <textarea id={id} maxLength={500} onChange={({ target }) => setReason(target.value)} rows={3} value={reason} />
      </div>
    </FormDrawer>
  );
}
