'use client';

import { getTranslation } from '@payloadcms/translations';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { actionWords } from '../../../time/releases/release-texts';
import { InBinMark } from '../../bin/in-bin-mark';
import { documentAddress } from '../../bin/document-address';
import { useTexts } from '../../translations/use-texts';
import { whatOf } from '../schedule/choice';
import { ItemChanges } from './item-changes';

export type Item = ReleaseView['items'][number];

/** The id of the version to which a document (`type/id`) is pinned, if that still exists. */
export type Pins = Record<string, string | undefined>;

interface Props {
  release: Pick<ReleaseView, 'id' | 'kind' | 'state'>;
  items: Item[];
  pins: Pins;
  /** The documents (`type/id`) that are in the bin. */
  binned: readonly string[];
  /** Controls for an item, shown in place of its planned change. */
  controls?: (item: Item) => ReactNode;
}

/** The documents of a release with their changes. */
export function ReleaseItems({ release, items, pins, binned, controls }: Props) {
  const { config, getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { t, language } = useTexts();
  const typeName = (type: Item['type']) => {
    const collection = getEntityConfig({ collectionSlug: type });
    return collection ? getTranslation(collection.labels.singular, i18n) : type;
  };

  const what = (item: Item) =>
    release.kind === 'release' ? actionWords(whatOf(item), language) : t('releasePage:takenBack');

  return (
    <ul className="civic-items">
      {items.map((item) => {
        const document = `${item.type}/${item.id}`;
        const isInBin = binned.includes(document);
        const address = documentAddress(item, { adminRoute: config.routes.admin, isInBin });
        const version = pins[document];
        return (
          <li key={document}>
            <span className="civic-items__type">{typeName(item.type)}</span>
            <span className="civic-items__title">
              <Link href={address}>{item.title}</Link> {isInBin && <InBinMark />}
            </span>
            <span className="civic-items__what">
              {controls ? controls(item) : what(item)}
              {version && <Link href={`${address}/versions/${version}`}>{t('releasePage:pinned')}</Link>}
            </span>
            <ItemChanges item={item} key={whatOf(item)} release={release} />
          </li>
        );
      })}
    </ul>
  );
}
