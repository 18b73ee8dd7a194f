import { redirectTag } from '@civic/content/cache-tags';
import { isSiteLanguage } from '@civic/content/site-languages';
import { webAddress } from '@civic/content/web-address';
import type { Config } from '@civic/payload-types';

import { readCms } from '../store/cms-client';
import { pathOfReference } from '../parts/links';
import { readOne } from '../store/read-one';

type RawRedirect = Pick<Config['collections']['redirects'], 'to' | 'url'>;

/**
 * The current target of an old path: a path or an absolute URL, always permanent; `null` without a target.
 * @throws ContentUnavailableError
 */
export async function findRedirect(path: string): Promise<string | null> {
  const redirect = await readOne<RawRedirect>({
    key: `redirect/${path}`,
    tags: [redirectTag(path)],
    load: async () => {
      const { answer, nextChange } = await readCms<{ docs: RawRedirect[] }>('redirects', {
        'where[from][equals]': path,
        depth: 0,
        limit: 1,
        pagination: 'false',
      });
      return { answer: answer.docs[0] ?? null, nextChange };
    },
  });
  if (!redirect) return null;
  if (!redirect.to) return webAddress(redirect.url);
  const locale = path.split('/')[1];
  if (!isSiteLanguage(locale)) return null;
  const target = (await pathOfReference(locale, redirect.to))?.path;
  // A document that returned to its old address must not redirect to itself.
  return target && target !== path ? target : null;
}
