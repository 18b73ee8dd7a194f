'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Button, useDrawerSlug, useModal } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';
import { AsOfDrawer } from './as-of-drawer';

/** „Преглед към момент…“: the whole site, from its home page on. */
export function SitePreview() {
  const { openModal } = useModal();
  const drawer = useDrawerSlug('as-of-site');
  const { t, language } = useTexts();
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(drawer)} size="medium" type="button">
        {t('asOf:button')}
      </Button>
      <AsOfDrawer
        slug={drawer}
        heading={t('asOf:heading')}
        subject={{ document: null, locale: toSiteLanguage(language) }}
        language={language}
      />
    </>
  );
}
