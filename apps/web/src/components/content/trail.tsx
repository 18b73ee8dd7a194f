import type { SectionType } from '@civic/content/content-types';
import type { Locale } from '@civic/content/locales';
import { homePath, listPath } from '@civic/content/paths';
import { Breadcrumbs } from '@civic/ui/layout/breadcrumbs';

import { sectionTexts } from '../../i18n/sections';
import { shellTexts } from '../../i18n/shell';
import { BreadcrumbData } from '../structured-data/breadcrumb-data';

interface TrailProps {
  locale: Locale;
  /** The list above the page; none for pages directly under the home page. */
  section?: SectionType;
  current: { label: string; href: string };
}

/** The way from the home page to this one, for readers and for search engines. */
export function Trail({ locale, section, current }: TrailProps) {
  const trail = [
    { label: shellTexts[locale].home, href: homePath(locale) },
    ...(section ? [{ label: sectionTexts[locale][section].title, href: listPath(section, locale) }] : []),
  ];
  return (
    <>
      <Breadcrumbs trail={trail} current={current.label} locale={locale} />
      <BreadcrumbData steps={[...trail, current]} />
    </>
  );
}
