import type { Watched } from './watch';

/** The headers with which the page's router requests data instead of HTML. */
const data = { rsc: '1', accept: '*/*' };
const ahead = { ...data, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' };

/**
 * The address under which the site answers such a request: it contains a hash of the headers, and requests without it are
 * redirected there.
 */
async function dataAddress(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  const location = response.headers.get('location');
  return location?.includes('_rsc') ? new URL(location, url).href : url;
}

/** The ways in which a browser requests a page: as HTML, as data for the router, and as a prefetch of the router. */
export async function pageRequests(origin: string, path: string): Promise<Watched[]> {
  const url = `${origin}${path}`;
  return [
    { name: `html ${path}`, url },
    { name: `rsc ${path}`, url: await dataAddress(url, data), headers: data },
    { name: `ahead ${path}`, url: await dataAddress(url, ahead), headers: ahead },
  ];
}

/** Requests for anything other than a page. */
export const request = (origin: string, path: string): Watched => ({ name: path, url: `${origin}${path}` });
