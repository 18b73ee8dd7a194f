'use client';

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useFormInitializing,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

import { useCarriedOver } from '../creating/use-carried-over';
import { HoldUnfinished } from '../site-time/hold-unfinished';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { mayPublish, notePress } from './before-publishing';
import { channelOf } from './channel';
import { DocumentSaving } from './document-saving';
import { guardFetch } from './guard-fetch';
import { NewDocument } from './new-document';
import { openFormOf } from './open-forms';
import { usePress } from './use-press';
import { usePublish } from './use-publish';
import { useSaveDraft } from './use-save-draft';

/** The time after which a press that still waits can be called off, ms; before, a button would only flicker. */
const patience = 1_500;

/** Whether something has lasted for a while. */
function useLasts(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasts(true), patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return isSo && lasts;
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
  const document = useDocumentKey();
  const { publish, take } = usePublish();
  const { callOff, phase, press } = usePress(take, publish, (signal) => mayPublish(document, signal));
  useEffect(() => notePress(document, () => void press(true)), [document, press]);
  const isLong = useLasts(phase !== null);
  const stop = () => {
    // What has been sent may have arrived, though no answer came. While it is being sent, Payload's form says why it was given up.
    if (phase === 'waiting') toast.info(t('saving:calledOff:waiting'));
    if (phase === 'again') toast.info(t('saving:calledOff:sent'));
    callOff(new Error(t('saving:calledOff:sent')));
  };
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
      {isLong && (
        <Button buttonStyle="secondary" id="call-off" margin={false} onClick={stop} size="medium" type="button">
          {t('saving:callOff')}
        </Button>
      )}
    </HoldUnfinished>
  );
}

/** The draft is saved as it is when its turn comes. */
const nothing = () => undefined;

/** The button that publishes, for those who may, and what saving needs of the page for everybody. */
function StoredDocument() {
  const { hasPublishPermission } = useDocumentInfo();
  const editDepth = useEditDepth();
  const save = useSaveDraft();
  const { press } = usePress(nothing, async () => void (await save(false)));
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
  const { config } = useConfig();
  useEffect(() => guardFetch(config.routes.api), [config.routes.api]);
  return collectionSlug && id === undefined ? <NewDocument /> : <StoredDocument />;
}
