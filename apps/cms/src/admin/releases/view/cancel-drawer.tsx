'use client';

import { useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import { FormDrawer } from './form-drawer';

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
  const { t } = useTexts();

  const cancel = async () => {
    const given = reason.trim();
    const cancelled = await act(`/${release.id}/cancel`, given ? { reason: given } : {}, {
      done: t('releasePage:cancel:done'),
    });
    if (cancelled) closeModal(slug);
  };

  return (
    <FormDrawer
      error={error}
      heading={t('releasePage:cancel:heading')}
      hint={t('releasePage:cancel:hint')}
      isBusy={isBusy}
      onSubmit={() => void cancel()}
      slug={slug}
      submitLabel={t('releasePage:cancel:submit')}
    >
      <div className="civic-input">
        <label htmlFor={id}>{t('releasePage:cancel:reason')}</label>
        <textarea id={id} maxLength={500} onChange={({ target }) => setReason(target.value)} rows={3} value={reason} />
      </div>
    </FormDrawer>
  );
}
