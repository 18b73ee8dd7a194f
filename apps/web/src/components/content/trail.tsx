import type { SectionType } from '@civic/content/content-types';
import { homePath, listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { Breadcrumbs } from '@civic/ui/layout/breadcrumbs';
import { messages } from '@civic/ui/messages/messages';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import { JsonLd } from '../structured-data/json-ld';

/** Structured data of the breadcrumbs, including this page. */
function BreadcrumbData({ steps }: { steps: { label: string; href: string }[] }) {
  return (
    <JsonLd
      data={{
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ label, href }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: absoluteUrl(href),
        })),
      }}
    />
  );
}

interface TrailProps {
  locale: SiteLanguage;
  /** The list above the page; absent on pages directly under the home page. */
  section?: SectionType;
  current: { label: string; href: string };
}

/** The breadcrumbs of this page, for readers and for search engines. */
export function Trail({ locale, section, current }: TrailProps) {
  const trail = [
    { label: messages(locale).shell.home, href: homePath(locale) },
    ...(section ? [{ label: messages(locale).sections[section].title, href: listPath(section, locale) }] : []),
  ];
  return (
    <>
      <Breadcrumbs trail={trail} current={current.label} locale={locale} />
      <BreadcrumbData steps={[...trail, current]} />
    </>
  );
}
