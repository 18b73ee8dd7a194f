'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Button, useDrawerSlug, useModal } from '@payloadcms/ui';

import { useAdminLanguage } from '../releases/use-admin-language';
import { AsOfDrawer } from './as-of-drawer';
import { asOfTexts } from './as-of-texts';

/** „Вижте сайта към…“: the whole site, from its home page on. */
export function SitePreview() {
  const language = useAdminLanguage();
  const { openModal } = useModal();
  const drawer = useDrawerSlug('as-of-site');
  const texts = asOfTexts(language);
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(drawer)} size="medium" type="button">
        {texts.button}
      </Button>
      <AsOfDrawer
        slug={drawer}
        heading={texts.heading}
        subject={{ document: null, locale: toSiteLanguage(language) }}
        language={language}
      />
    </>
  );
}
