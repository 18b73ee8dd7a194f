'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { useTexts } from '../translations/use-texts';
import { guardFetch } from './guard-fetch';
import { LeftNotice } from './left-notice';
import { useBrowserCopy } from './use-browser-copy';
import { useFieldList } from './use-field-list';
import { useOpenForm } from './use-open-form';

/** What follows from the file, and need not be named beside it. */
const ofFile = new Set(
  'filesize mimeType fileChangedAt pages url thumbnailURL width height sizes focalX focalY publicAddress'.split(' '),
);

const nothing = () => undefined;

function StoredDocument() {
  const { t } = useTexts();
  const listOf = useFieldList();
  const changed = (names: readonly string[]) =>
    t('saving:changed:reload', {
      fields: listOf(names.includes('filename') ? names.filter((name) => !ofFile.has(name)) : names),
    });
  const forget = useRef(() => undefined as void);
  const { form } = useOpenForm({
    ask: async () => null,
    gaveWay: nothing,
    saved: () => forget.current(),
    tell: nothing,
    words: { changed, undecided: () => changed([]) },
  });
  const copy = useBrowserCopy(form);
  useEffect(() => {
    forget.current = copy.forget;
  }, [copy.forget]);
  return (
    <div className="civic-saving-notice" role="status">
      <LeftNotice left={copy.left} listOf={listOf} />
    </div>
  );
}

/**
 * What saving needs on the page of a document without drafts, such as a file: Payload's button sends only what was changed, from the version
 * that the page shows, and nothing is saved over a newer one. What was typed and not saved is kept in the browser.
 */
export function PlainSaving() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  useEffect(() => guardFetch(config.routes.api), [config.routes.api]);
  return id === undefined ? null : <StoredDocument />;
}
