import { absoluteUrl } from '../../platform/urls/absolute-url';
import { JsonLd } from './json-ld';

/** The way from the home page to this one, this one included. */
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
