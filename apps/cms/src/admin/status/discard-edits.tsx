'use client';

import { ConfirmationModal, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { z } from 'zod';

import { ask } from '../releases/api/ask';
import { releasesChanged } from '../releases/api/changes';
import { useSettled } from '../saving/use-settled';
import { useTexts } from '../translations/use-texts';
import { useShowDraft } from './use-show-draft';

const versionsSchema = z.object({ docs: z.array(z.object({ id: z.string() })) });
const anySchema = z.looseObject({});

const newestPublished = (id: string | number | undefined) =>
  new URLSearchParams({
    'where[parent][equals]': String(id),
    'where[version._status][equals]': 'published',
    sort: '-updatedAt',
    limit: '1',
    depth: '0',
  });

/**
 * Restores the version that visitors see as the newest draft, and shows it in the form. Other than Payload's own way, it
 * takes all languages with it and publishes nothing, so that it needs no publisher. @throws Refusal
 */
function useDiscardEdits(): () => Promise<void> {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const showDraft = useShowDraft();
  const settled = useSettled();

  return async () => {
    // A draft that is still on its way would be the newest again.
    await settled();
    const base = `${config.routes.api}/${collectionSlug}`;
    const { docs } = await ask(`${base}/versions?${newestPublished(id)}`, versionsSchema);
    const [published] = docs;
    if (!published) throw new Error('There is no published version.');
    await ask(`${base}/versions/${published.id}?draft=true&depth=0`, anySchema, { method: 'POST' });
    await showDraft({ unpublished: 0 });
    releasesChanged();
  };
}

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
