import type { AsOfGrant } from '@civic/content/as-of';
import { NextResponse, type NextRequest } from 'next/server';

import { parsePreview, previewCookie } from '../../data/as-of/preview';
import { nodeEnvironment } from '../../platform/node-environment';
import { contentSecurityPolicy } from '../../platform/security-headers';
import { askGrant } from '../entry/ask-grant';
import { refuse } from '../entry/refuse';

import { showPage } from './show-page';
import { withDraftMode } from './with-draft-mode';

/** Headers against caching and indexing; only the admin may embed the page, and only for members of staff. */
function privateHeaders(grant: AsOfGrant): Record<string, string> {
  const isStaff = grant.kind === 'session';
  const policy = contentSecurityPolicy(nodeEnvironment(), isStaff ? [new URL(grant.cms).origin] : undefined);
  return {
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    [policy.key]: policy.value,
    // The admin communicates with a window that it has opened itself.
    'cross-origin-opener-policy': isStaff ? 'unsafe-none' : 'same-origin',
    'referrer-policy': 'same-origin',
    ...(!isStaff && { 'x-frame-options': 'DENY' }),
  };
}

/** Requests of hydrated pages and their assets: the CMS checks the grant itself on every read. */
const isData = (pathname: string) => /^\/(?:api\/(?:announcements|search)(?:\/|$)|media\/|documents\/)/.test(pathname);

/** Resources for programs, which show the present. */
const isForPrograms = (pathname: string) => pathname.startsWith('/api/') || /\.[a-z0-9]+$/i.test(pathname);

const isDocument = ({ headers, method }: NextRequest) =>
  ['GET', 'HEAD'].includes(method) && (headers.get('accept')?.includes('text/html') ?? false);

/** Answers a request with the cookie of a preview. */
export async function answerPreview(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (isData(pathname)) return withDraftMode(request, { 'cache-control': 'private, no-store' });
  if (isForPrograms(pathname)) return NextResponse.next();
  const preview = parsePreview(request.cookies.get(previewCookie)?.value);
  const answer = preview ? await askGrant(preview, { path: pathname + search }) : ({ kind: 'refused' } as const);
  if (answer.kind !== 'held') return refuse(request, answer.kind);
  const headers = privateHeaders(answer.grant);
  return isDocument(request) ? showPage(request, headers) : withDraftMode(request, headers);
}
