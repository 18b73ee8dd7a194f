'use client';

import { ConfirmationModal, toast, useDocumentInfo, useModal } from '@payloadcms/ui';

import { useAdminLanguage } from '../releases/use-admin-language';
import { discardTexts } from './discard-texts';
import { useDiscardEdits } from './use-discard-edits';

/** Resets the draft to the public content, in all languages; for users who may write drafts. */
export function DiscardEdits() {
  const { id } = useDocumentInfo();
  const { toggleModal } = useModal();
  const texts = discardTexts[useAdminLanguage()];
  const discard = useDiscardEdits();
  const modal = `discard-edits-${id}`;
  const onConfirm = async () => {
    try {
      await discard();
      toast.success(texts.done);
    } catch {
      toast.error(texts.failed);
    }
  };

  return (
    <>
      <button className="civic-link" id="action-revert-to-published" onClick={() => toggleModal(modal)} type="button">
        {texts.action}
      </button>
      <ConfirmationModal
        body={texts.body}
        confirmLabel={texts.confirm}
        heading={texts.heading}
        modalSlug={modal}
        onConfirm={onConfirm}
      />
    </>
  );
}
