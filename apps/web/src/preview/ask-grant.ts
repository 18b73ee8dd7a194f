import { asOfGrantSchema, type AsOfGrant } from '@civic/content/as-of';

import { siteKeyHeader } from '../data/cms-client';
import { httpGet } from '../data/http-get';
import { parseJson } from '../delivery/parse-json';
import { env } from '../env';
import { asOfRequest } from './as-of-request';
import type { Preview } from './preview-cookie';

export type GrantAnswer = { kind: 'held'; grant: AsOfGrant } | { kind: 'refused' } | { kind: 'unavailable' };

interface Look {
  /** The page that is looked at; it is noted in the CMS. */
  path?: string;
  /** Whether the link itself was followed. */
  isOpening?: boolean;
}

const timeout = 5000;

/** What the CMS says about a grant now. */
export async function askGrant(preview: Preview, { path, isOpening = false }: Look = {}): Promise<GrantAnswer> {
  const query = new URLSearchParams({ ...(path && { path }), ...(isOpening && { opening: '1' }) });
  const headers = { ...siteKeyHeader(), ...asOfRequest(preview) };
  const answer = await httpGet(`${env().CMS_URL}/api/as-of/grant?${query.toString()}`, { headers, timeout }).catch(
    () => null,
  );
  if (answer?.status === 403) return { kind: 'refused' };
  const grant = asOfGrantSchema.safeParse(answer?.status === 200 ? parseJson(answer.body.toString('utf8')) : null);
  return grant.success ? { kind: 'held', grant: grant.data } : { kind: 'unavailable' };
}
