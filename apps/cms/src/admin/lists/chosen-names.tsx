'use client';

import { contentTypeOf, isDocumentType, type DocumentType } from '@civic/content/content-types';
import { useConfig, useListQuery, useModal, useSelection } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import { bulkDialogs, onDialogWords } from '../../platform/upstream/bulk-changes';
import { StatusCell } from '../status/status-cell';
import { useTexts } from '../translations/use-texts';
import { titleInBatch } from './title-cell';

/** How many documents are named before the number of the others. */
export const mostNames = 10;

interface ChosenProps {
  type: DocumentType;
  id: string;
  /** Whether to say what visitors have of it; not in the bin, where all have nothing. */
  hasState: boolean;
}

/** A chosen document with its title, in whatever language it has one, and its state. */
function Chosen({ type, id, hasState }: ChosenProps) {
  const { config } = useConfig();
  const { api } = config.routes;
  const [title, setTitle] = useState('…');
  useEffect(() => {
    let isShown = true;
    titleInBatch(api, type, contentTypeOf(type).titleField, id).then(
      (found) => isShown && setTitle(found?.text ?? '—'),
      () => isShown && setTitle('—'),
    );
    return () => {
      isShown = false;
    };
  }, [api, id, type]);
  return (
    <li>
      <strong>{title}</strong> {hasState && <StatusCell collectionSlug={type} rowData={{ id }} />}
    </li>
  );
}

/** Names in Payload's question before a change of several documents which they are, and what visitors have of each. */
export function ChosenNames() {
  const { collectionSlug } = useListQuery();
  const { count = 0, selectedIDs } = useSelection();
  const { isModalOpen } = useModal();
  const page = usePathname();
  const { t } = useTexts();
  const dialog = bulkDialogs(String(collectionSlug)).find((name) => isModalOpen(name)) ?? null;
  const [words, setWords] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (dialog === null) return undefined;
    const stop = onDialogWords(dialog, setWords);
    return () => {
      stop();
      setWords(null);
    };
  }, [dialog]);
  if (!words || !isDocumentType(collectionSlug)) return null;
  const hasState = contentTypeOf(collectionSlug).drafts && !page.endsWith('/trash');
  const named = selectedIDs.slice(0, mostNames);
  return createPortal(
    <ul aria-label={t('lists:chosen')} className="civic-chosen">
      {named.map((id) => (
        <Chosen hasState={hasState} id={String(id)} key={id} type={collectionSlug} />
      ))}
      {count > named.length && <li>{t('lists:more', { count: count - named.length })}</li>}
    </ul>,
    words,
  );
}
