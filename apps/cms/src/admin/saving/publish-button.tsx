'use client';

import {
  Button,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';

import { FirstSave } from '../creating/first-save';
import { useCarriedOver } from '../creating/use-carried-over';
import { HoldUnfinished } from '../site-time/hold-unfinished';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { channelOf } from './channel';
import { DocumentSaving } from './document-saving';
import { openFormOf } from './open-forms';
import { useFlush } from './use-flush';
import { usePress } from './use-press';
import { useSaveAddress } from './use-save-address';
import { useSaveDraft } from './use-save-draft';

/** Returns how to publish what is on the screen. */
function usePublish(): () => Promise<void> {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { setModified, submit } = useForm();
  const address = useSaveAddress();
  const document = useDocumentKey();
  const flush = useFlush(() => openFormOf(document));
  return async () => {
    const result = await submit({ ...address(), overrides: { _status: 'published' } });
    if (!result?.res.ok) {
      // A refused form counts as unmodified, and would not be saved again. Its own way to save would take the marks off its fields.
      setModified(true);
      return flush.leave();
    }
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };
}

/**
 * Whether the newest version is a draft. Payload counts it only after the form has taken in the answer to an autosave, and counts the form as
 * unmodified before: in between there would be nothing to publish.
 */
function useIsDraft(): boolean {
  const document = useDocumentKey();
  const channel = channelOf(document);
  const listen = useCallback((listener: () => void) => channel.listen(listener), [channel]);
  const look = () => !channel.isIdle || openFormOf(document)?.base?.server._status === 'draft';
  return useSyncExternalStore(listen, look, () => false);
}

/**
 * Publishes the document, all languages together: one language alone would take the shared fields of the latest draft with it, and the
 * server refuses that. Payload's own button is disabled during each autosave and loses the press.
 */
function Publish() {
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo();
  const isModified = useFormModified();
  const isInitializing = useFormInitializing();
  const { t } = useTexts();
  const { phase, press } = usePress(usePublish());
  const isDraft = useIsDraft();
  const hasChanges = isModified || isDraft || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const isReady = phase !== null || (hasChanges && !isInitializing && uploadStatus !== 'uploading');
  return (
    <HoldUnfinished className="civic-publish">
      <Button
        disabled={!isReady}
        extraButtonProps={{ 'aria-busy': phase !== null }}
        id="action-save"
        margin={false}
        onClick={() => void press()}
        size="medium"
        type="button"
      >
        {t(`saving:publishing:${phase ?? 'ready'}`)}
      </Button>
    </HoldUnfinished>
  );
}

/** The button that publishes, for those who may, and what saving needs of the page for everybody. */
function StoredDocument() {
  const { hasPublishPermission } = useDocumentInfo();
  const editDepth = useEditDepth();
  const save = useSaveDraft();
  const { press } = usePress(() => save(false));
  useCarriedOver();
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void press();
  });
  return (
    <>
      <DocumentSaving />
      {hasPublishPermission && <Publish />}
    </>
  );
}

/** In the place of Payload's button. Before its first letter a document is not stored, and there is nothing to publish. */
export function PublishButton() {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id === undefined ? <FirstSave /> : <StoredDocument />;
}
