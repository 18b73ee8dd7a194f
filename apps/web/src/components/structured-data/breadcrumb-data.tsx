import { absoluteUrl } from '../../platform/urls/absolute-url';
import { JsonLd } from './json-ld';

/** Structured data of the breadcrumbs, including this page. */
export function BreadcrumbData({ steps }: { steps: { label: string; href: string }[] }) {
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
