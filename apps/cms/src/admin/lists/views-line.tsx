'use client';

import { contentTypeOf, isDocumentType } from '@civic/content/content-types';
import { useAuth, useConfig, useListDrawerContext, useListQuery, useLocale } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { Where } from 'payload';
import { useState } from 'react';

import { languageName } from '../../platform/words/language-name';
import { useTexts } from '../translations/use-texts';
import { filterQuery, listViews, type ListView } from './views';

const addressOf = (where: Where) => new URLSearchParams(filterQuery(where)).toString();

/**
 * The views of a list as links above it, each of which loads the list anew: Payload's form of filters keeps what a condition held when another one
 * takes its place, and fails where that is no date.
 * @property title the localized field that titles its documents; `null` when titles are the same in all languages.
 */
export function ViewsLine({ title }: { title: string | null }) {
  const { user } = useAuth();
  const { config } = useConfig();
  const { isInDrawer } = useListDrawerContext();
  const { collectionSlug, query } = useListQuery();
  const { code } = useLocale();
  const page = usePathname();
  const { t, language } = useTexts();
  const [now] = useState(Date.now);
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  // The list of the bin has none of them, and a window in which something is chosen has little room.
  if (isInDrawer || page !== list || !user || !isDocumentType(collectionSlug)) return null;
  const views = listViews({ drafts: contentTypeOf(collectionSlug).drafts, me: user.id, now, title });
  const shown = addressOf(query.where ?? {});
  const isShown = (view: ListView) =>
    addressOf(view.where) === shown && (view.language === null || view.language === code);

  const labelOf = (view: ListView) =>
    t(`lists:views:${view.name}`, { language: view.language ? languageName(view.language, language) : '' });

  return (
    <nav aria-label={t('lists:views:label')} className="civic-views">
      {views.map((view) => {
        const filter = filterQuery(view.where);
        const parts = new URLSearchParams(view.language ? [['locale', view.language], ...filter] : filter);
        return (
          <a
            aria-current={isShown(view) ? 'true' : undefined}
            href={`${list}?${parts}`}
            key={`${view.name} ${view.language}`}
          >
            {labelOf(view)}
          </a>
        );
      })}
    </nav>
  );
}
