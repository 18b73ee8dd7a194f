'use client';

import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { DefaultCell, useConfig, useListDrawerContext } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';
import { z } from 'zod';

import { languageName } from '../../platform/words/language-name';
import { ask } from '../releases/api/ask';
import { useTexts } from '../translations/use-texts';
import { inBatches } from './in-batches';

interface Title {
  /** `null` where all languages share it. */
  language: SiteLanguage | null;
  text: string;
}

const titlesSchema = z.object({ docs: z.array(z.looseObject({ id: z.union([z.string(), z.number()]) })) });

const textsSchema = z.record(z.string(), z.unknown());

/** The title in the first language of the site that has one; one that is the same in all languages has none. */
function firstTitle(texts: unknown): Title | null {
  if (typeof texts === 'string' && texts !== '') return { language: null, text: texts };
  const { data } = textsSchema.safeParse(texts);
  for (const language of siteLanguages) {
    const text = data?.[language];
    if (typeof text === 'string' && text !== '') return { language, text };
  }
  return null;
}

/** The titles of documents in any language; those in the bin too. */
const titlesOf = (api: string, type: string, field: string) =>
  inBatches(async (ids) => {
    const query = new URLSearchParams({
      locale: 'all',
      draft: 'true',
      trash: 'true',
      depth: '0',
      pagination: 'false',
      [`select[${field}]`]: 'true',
      'where[id][in]': ids.join(','),
    });
    const { docs } = await ask(`${api}/${type}?${query}`, titlesSchema);
    const titles = docs.map(({ id, [field]: texts }) => [String(id), firstTitle(texts)] as const);
    return new Map(titles.flatMap(([id, title]) => (title ? [[id, title]] : [])));
  });

const batches = new Map<string, ReturnType<typeof titlesOf>>();

/** The title of a document in any language; `null` for none. `api` is the route of the REST API. @throws Refusal */
export function titleInBatch(api: string, type: string, field: string, id: string): Promise<Title | null> {
  const key = `${api} ${type} ${field}`;
  const batch = batches.get(key) ?? titlesOf(api, type, field);
  batches.set(key, batch);
  return batch(id);
}

/** In a drawer, a press of the title chooses the document; Payload arranges that for its own cells alone, and a link would leave the page. */
function useCellInDrawer(props: DefaultCellComponentProps): DefaultCellComponentProps {
  const { isInDrawer, onSelect } = useListDrawerContext();
  if (!isInDrawer || !props.link) return props;
  const choose: DefaultCellComponentProps['onClick'] = ({ collectionSlug, rowData: { id, ...doc } }) =>
    onSelect?.({ collectionSlug, doc: { ...doc, id }, docID: String(id) });
  return { ...props, className: 'default-cell__first-cell', link: false, onClick: choose };
}

/** The title of a document in a list: in another language, which is named, when there is none in the language of the list. */
export function TitleCell(given: DefaultCellComponentProps) {
  const props = useCellInDrawer(given);
  const { cellData, collectionSlug, field, rowData } = props;
  const { config } = useConfig();
  const { t, language } = useTexts();
  const name = 'name' in field ? field.name : '';
  const isMissing = typeof cellData !== 'string' || cellData === '';
  const id = String(rowData.id);
  const [known, setKnown] = useState<Title | 'none' | null>(null);

  useEffect(() => {
    if (!isMissing) return undefined;
    let isShown = true;
    titleInBatch(config.routes.api, collectionSlug, name, id).then(
      (found) => isShown && setKnown(found ?? 'none'),
      () => isShown && setKnown('none'),
    );
    return () => {
      isShown = false;
    };
  }, [collectionSlug, config.routes.api, id, isMissing, name]);

  if (!isMissing || known === 'none') return <DefaultCell {...props} />;
  // The dots are a link to the document already.
  if (known === null) return <DefaultCell {...props} cellData="…" />;
  return (
    <>
      <span lang={known.language ?? undefined}>
        <DefaultCell {...props} cellData={known.text} />
      </span>{' '}
      {known.language && (
        <span className="civic-other-language">
          {t('lists:titleIn', { language: languageName(known.language, language) })}
        </span>
      )}
    </>
  );
}
