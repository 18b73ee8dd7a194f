import { asOfGrantSchema, type AsOfGrant } from '@civic/content/as-of';

import { asOfRequest, type Preview } from '../../data/as-of/preview';
import { siteKeyHeader } from '../../data/store/cms-client';
import { env } from '../../platform/env';
import { httpGet } from '../../platform/http/http-get';
import { parseJson } from '../../platform/http/parse-json';

export type GrantAnswer = { kind: 'held'; grant: AsOfGrant } | { kind: 'refused' } | { kind: 'unavailable' };

interface Look {
  /** The shown page; the CMS records it. */
  path?: string;
  /** Whether the link itself was opened. */
  isOpening?: boolean;
}

const timeout = 5000;

/** The current state of a grant according to the CMS. */
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
