'use client';

import { siteLanguages } from '@civic/content/site-languages';
import { Button, useListDrawer } from '@payloadcms/ui';

import { releasableTypes, type ReleaseView } from '../../../time/releases/plan';
import { actionWords } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import { Notice } from '../notice';
import { itemOf, whatOf, type What } from '../schedule/choice';
import { ReleaseItems, type Item } from './release-items';

const ways: What[] = ['all', ...siteLanguages, 'down'];

interface Props {
  release: ReleaseView;
  /** The documents (`type/id`) that are in the bin. */
  binned: readonly string[];
}

/** The documents of a release in preparation, each with its planned change. */
export function OpenItems({ binned, release }: Props) {
  const { act, error, isBusy } = useReleaseAction();
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({ collectionSlugs: [...releasableTypes] });
  const { t, language } = useTexts();
  const path = `/${release.id}/items`;
  const add = (item: Pick<Item, 'type' | 'id'>, what: What) => void act(path, { add: [itemOf(item, what)] });
  const pick = (collectionSlug: string, id: string) => {
    const type = releasableTypes.find((candidate) => candidate === collectionSlug);
    closeDrawer();
    if (type) add({ type, id }, 'all');
  };
  const controls = (item: Item) => (
    <>
      <select
        aria-label={t('releasePage:action', { title: item.title })}
        className="civic-select"
        disabled={isBusy}
        onChange={({ target }) => add(item, ways[target.selectedIndex] ?? 'all')}
        value={whatOf(item)}
      >
        {ways.map((what) => (
          <option key={what} value={what}>
            {actionWords(what, language)}
          </option>
        ))}
      </select>
      <button
        aria-label={t('releasePage:removeOf', { title: item.title })}
        className="civic-link"
        disabled={isBusy}
        onClick={() => void act(path, { remove: [`${item.type}/${item.id}`] })}
        type="button"
      >
        {t('releasePage:remove')}
      </button>
    </>
  );

  return (
    <>
      {release.items.length === 0 && <p>{t('releasePage:empty')}</p>}
      <ReleaseItems binned={binned} controls={controls} items={release.items} pins={{}} release={release} />
      {error && <Notice tone="error">{error}</Notice>}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id="release-add"
        margin={false}
        onClick={openDrawer}
        type="button"
      >
        {t('releasePage:add')}
      </Button>
      <ListDrawer allowCreate={false} onSelect={({ collectionSlug, doc }) => pick(collectionSlug, String(doc.id))} />
    </>
  );
}
