'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Button, useDocumentInfo, useDocumentTitle, useDrawerSlug, useLocale, useModal } from '@payloadcms/ui';

import { useAdminLanguage } from '../releases/use-admin-language';
import { AsOfDrawer } from './as-of-drawer';
import { asOfTexts } from './as-of-texts';

/** „Вижте сайта към…“ above every document: the site as of a moment, with its draft or without. */
export function DocumentPreview() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { code } = useLocale();
  const language = useAdminLanguage();
  const { openModal } = useModal();
  const drawer = useDrawerSlug('as-of');
  const document = globalSlug ? `globals/${globalSlug}` : id && `${collectionSlug}/${id}`;
  if (!document || isTrashed) return null;
  const texts = asOfTexts(language);
  return (
    <>
      <Button
        buttonStyle="secondary"
        id="action-as-of"
        margin={false}
        onClick={() => openModal(drawer)}
        size="medium"
        type="button"
      >
        {texts.button}
      </Button>
      <AsOfDrawer
        slug={drawer}
        heading={texts.headingOf(title)}
        subject={{ document, locale: toSiteLanguage(code) }}
        language={language}
      />
    </>
  );
}
