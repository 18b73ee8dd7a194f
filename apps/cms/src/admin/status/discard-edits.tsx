'use client';

import { ConfirmationModal, toast, useDocumentInfo, useModal } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';

import { useDiscardEdits } from './use-discard-edits';

/** Resets the draft to the public content, in all languages; for users who may write drafts. */
export function DiscardEdits() {
  const { id } = useDocumentInfo();
  const { toggleModal } = useModal();
  const { t } = useTexts();
  const discard = useDiscardEdits();
  const modal = `discard-edits-${id}`;
  const onConfirm = async () => {
    try {
      await discard();
      toast.success(t('discardEdits:done'));
    } catch {
      toast.error(t('discardEdits:failed'));
    }
  };

  return (
    <>
      <button className="civic-link" id="action-revert-to-published" onClick={() => toggleModal(modal)} type="button">
        {t('discardEdits:action')}
      </button>
      <ConfirmationModal
        body={t('discardEdits:body')}
        confirmLabel={t('discardEdits:confirm')}
        heading={t('discardEdits:heading')}
        modalSlug={modal}
        onConfirm={onConfirm}
      />
    </>
  );
}
