import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import type { SanitizedConfig } from 'payload';

import { translatorOf } from '../platform/words/admin-texts';

interface Args {
  config: Promise<SanitizedConfig>;
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** What Payload calls a document without a title. */
const id = /\b([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})\b/;

/** A dash between words; Payload joins them with a hyphen. */
const withDashes = (title: string) => title.replaceAll(' - ', ' – ');

function titleOf({ title }: Metadata): string | undefined {
  if (typeof title === 'string') return title;
  return title && 'absolute' in title ? title.absolute : undefined;
}

/** The title of a page of the admin: Payload's, except that its own views are called by the heading that they show. */
export async function pageMetadata(args: Args): Promise<Metadata> {
  const [metadata, config, { segments = [] }] = await Promise.all([
    generatePageMetadata(args),
    args.config,
    args.params as Promise<{ segments?: string[] }>,
  ]);
  const title = titleOf(metadata);
  if (title === undefined) return metadata;
  const t = translatorOf(await getNextRequestI18n({ config }));
  const known = withDashes(title).replace(id, t('dashboardPage:untitled'));
  const view = segments.join('/');
  if (view !== 'calendar' && view !== 'guide') return { ...metadata, title: known };
  const heading = t(`${view}:heading`);
  return { ...metadata, title: `${heading}${config.admin.meta.titleSuffix ?? ''}` };
}
