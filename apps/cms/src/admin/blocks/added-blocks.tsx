'use client';

import { getTranslation } from '@payloadcms/translations';
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { describeBlocks } from '../../platform/upstream/block-chooser';
import { useTexts } from '../translations/use-texts';
import { useOpenFaulty } from './use-open-faulty';

interface BlockWords {
  /** The name of the block and what it is for, in the languages of the admin. */
  name: Record<string, string>;
  about: Record<string, string>;
}

interface Props {
  path: string;
  blocks: BlockWords[];
}

/**
 * Opens a block that was just added: all others of a page are closed when it is opened, and Payload treats the new one like them.
 */
function useOpenAdded(path: string): void {
  const rows = useFormFields(([fields]) => fields[path]?.rows);
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const { setDocFieldPreferences } = useDocumentInfo();
  const adding = useRef(new Set<string>());
  useEffect(() => {
    if (!rows) return;
    // A row that the editor adds waits for its fields.
    for (const { id, isLoading } of rows) if (isLoading) adding.current.add(id);
    const added = rows.filter(({ id, isLoading }) => !isLoading && adding.current.delete(id)).map(({ id }) => id);
    if (added.length === 0) return;
    const updatedRows = rows.map((row) => (added.includes(row.id) ? { ...row, collapsed: false } : row));
    dispatch({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
    // The server answers by these; without them it would close the block again.
    setDocFieldPreferences(path, { collapsed: updatedRows.flatMap(({ collapsed, id }) => (collapsed ? [id] : [])) });
  }, [dispatch, path, rows, setDocFieldPreferences]);
}

/** Beside the list of a page's blocks: says in the chooser what each is for, and opens what was chosen and what has an error. */
export function AddedBlocks({ path, blocks }: Props) {
  const { i18n } = useTranslation();
  const none = useTexts().t('blockChooser:none');
  useOpenAdded(path);
  useOpenFaulty(path);
  useEffect(
    () =>
      describeBlocks(
        new Map(blocks.map(({ name, about }) => [getTranslation(name, i18n), getTranslation(about, i18n)])),
        none,
      ),
    [blocks, i18n, none],
  );
  return null;
}
