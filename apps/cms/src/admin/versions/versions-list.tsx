import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import type { DocumentViewServerProps } from 'payload';

import { userNames } from '../../access/user-names';
import { siteTimeZone } from '../../content/globals/site/read-time-zone';
import { translatorOf, type Translate } from '../../platform/words/admin-texts';
import { siteTimeToTheSecond } from '../../platform/words/site-time-line';
import { readVersions, type ListedVersion, type Versioned } from './read-versions';
import { whatWords, whoWords } from './version-words';

interface Place {
  versioned: Versioned;
  /** The address of the list. */
  address: string;
  isInBin: boolean;
}

function placeOf({
  initPageResult,
  routeSegments,
}: Pick<DocumentViewServerProps, 'initPageResult' | 'routeSegments'>): Place | null {
  const { collectionConfig, docID, globalConfig, req } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (globalConfig) {
    const { slug } = globalConfig;
    return { versioned: { global: slug }, address: `${admin}/globals/${slug}/versions`, isInBin: false };
  }
  if (!collectionConfig || docID === undefined) return null;
  const versioned = { collection: collectionConfig.slug, id: String(docID) };
  const isInBin = routeSegments[2] === 'trash';
  const folder = `${admin}/collections/${versioned.collection}${isInBin ? '/trash' : ''}`;
  return { versioned, address: `${folder}/${versioned.id}/versions`, isInBin };
}

interface RowProps {
  version: ListedVersion;
  address: string;
  names: ReadonlyMap<string, string>;
  when: string;
  t: Translate;
}

const Row = ({ address, names, t, version, when }: RowProps) => (
  <tr>
    <td>
      <Link href={`${address}/${version.id}`} prefetch={false}>
        {when}
      </Link>
    </td>
    <td>{whatWords(version.saved, t)}</td>
    <td>{whoWords(version.saved, names, t)}</td>
  </tr>
);

/** The versions of a document: when each was saved, what it was and whose. Payload's list tells neither of the two. */
export async function VersionsList(props: DocumentViewServerProps) {
  const place = placeOf(props);
  if (!place) return null;
  const { initPageResult, searchParams } = props;
  const { collectionConfig, docID, globalConfig, req } = initPageResult;
  const t = translatorOf(req.i18n);
  const page = Math.max(1, Math.trunc(Number(searchParams?.page)) || 1);
  const [{ hasOlder, versions }, timeZone] = await Promise.all([
    readVersions(req, place.versioned, page),
    siteTimeZone(req),
  ]);
  const names = await userNames(
    { payload: req.payload, req },
    versions.map(({ saved }) => saved?.by),
  );
  const toPage = (number: number) => `${place.address}?page=${number}`;
  return (
    <main className="civic-versions">
      <SetDocumentStepNav
        {...(collectionConfig && docID !== undefined && { collectionSlug: collectionConfig.slug, id: docID })}
        {...(globalConfig && { globalSlug: globalConfig.slug })}
        isTrashed={place.isInBin}
        pluralLabel={(collectionConfig?.labels.plural ?? globalConfig?.label) as never}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? String(globalConfig?.slug)}
        view={req.t('version:versions')}
      />
      <Gutter>
        {versions.length === 0 && <p>{t('versionsList:none')}</p>}
        {versions.length > 0 && (
          <div className="table">
            <table>
              <thead>
                <tr>
                  {(['when', 'what', 'who'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`versionsList:${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {versions.map((version) => (
                  <Row
                    address={place.address}
                    key={version.id}
                    names={names}
                    t={t}
                    version={version}
                    when={siteTimeToTheSecond(Date.parse(version.updatedAt), timeZone, req.i18n.language)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <nav aria-label={t('versionsList:pages')} className="civic-versions__pages">
          {page > 1 && <Link href={toPage(page - 1)}>{t('versionsList:newer')}</Link>}
          {hasOlder && <Link href={toPage(page + 1)}>{t('versionsList:older')}</Link>}
        </nav>
      </Gutter>
    </main>
  );
}
