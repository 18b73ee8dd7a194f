'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

import { useTexts } from '../translations/use-texts';
import { sectionAnchor, sectionOf } from './sections';

/** Opens the guide at what it says of this screen, beside it: in another tab, so that nobody leaves a form for it. */
export function GuideLink() {
  const { config } = useConfig();
  const { admin } = config.routes;
  const { t, language } = useTexts();
  const page = usePathname();
  const section = sectionOf(page.startsWith(admin) ? page.slice(admin.length) : page);
  const part = section ? `#${sectionAnchor(section, language)}` : '';
  return (
    <a
      aria-label={t('guide:opens')}
      className="civic-guide-link"
      href={`${admin}/guide${part}`}
      rel="noopener"
      target="_blank"
      title={t('guide:opens')}
    >
      <span aria-hidden="true">?</span>
    </a>
  );
}
