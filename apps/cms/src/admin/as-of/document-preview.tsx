'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Button, useDocumentInfo, useDocumentTitle, useDrawerSlug, useLocale, useModal } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';
import { AsOfDrawer } from './as-of-drawer';

/** „Преглед към момент…“ above every document: the site as of a moment, with its draft or without. */
export function DocumentPreview() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { code } = useLocale();
  const { t, language } = useTexts();
  const { openModal } = useModal();
  const drawer = useDrawerSlug('as-of');
  const document = globalSlug ? `globals/${globalSlug}` : id && `${collectionSlug}/${id}`;
  if (!document || isTrashed) return null;
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
        {t('asOf:button')}
      </Button>
      <AsOfDrawer
        slug={drawer}
        heading={t('asOf:headingOf', { title: title && title !== String(id) ? title : t('dashboardPage:untitled') })}
        subject={{ document, locale: toSiteLanguage(code) }}
        language={language}
      />
    </>
  );
}
