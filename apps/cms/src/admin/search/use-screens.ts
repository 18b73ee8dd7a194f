import { getTranslation } from '@payloadcms/translations';
import { useConfig, useEntityVisibility, useTranslation } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';

/** A screen of the navigation. */
export interface Screen {
  href: string;
  title: string;
}

/** The lists, the documents that there is one of, and the calendar, as far as the person may see them. */
export function useScreens(): {
  screens: Screen[];
  labelOf: (collection: string) => string;
  listOf: (collection: string) => string;
} {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { isEntityVisible } = useEntityVisibility();
  const { t } = useTexts();
  const { admin } = config.routes;
  const listOf = (collection: string) => `${admin}/collections/${collection}`;
  const lists = config.collections
    .filter(({ slug }) => isEntityVisible({ collectionSlug: slug }))
    .map(({ slug, labels }) => ({ href: listOf(slug), title: getTranslation(labels.plural, i18n) }));
  const globals = config.globals
    .filter(({ slug }) => isEntityVisible({ globalSlug: slug }))
    .map(({ slug, label }) => ({ href: `${admin}/globals/${slug}`, title: getTranslation(label, i18n) }));
  const labelOf = (collection: string) => lists.find(({ href }) => href === listOf(collection))?.title ?? collection;
  return {
    screens: [{ href: `${admin}/calendar`, title: t('calendar:heading') }, ...lists, ...globals],
    labelOf,
    listOf,
  };
}
