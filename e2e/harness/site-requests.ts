import type { Watched } from './watch';

/** What the router of the page sends for the page's data instead of its HTML. */
const data = { rsc: '1', accept: '*/*' };
const ahead = { ...data, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' };

/** The address under which the site answers such a request: it hashes the headers into it, and leads there whoever left that out. */
async function dataAddress(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  const location = response.headers.get('location');
  return location?.includes('_rsc') ? new URL(location, url).href : url;
}

/** The ways in which a browser asks for a page: as HTML, as data for the router, and as what the router fetches ahead. */
export async function pageRequests(origin: string, path: string): Promise<Watched[]> {
  const url = `${origin}${path}`;
  return [
    { name: `html ${path}`, url },
    { name: `rsc ${path}`, url: await dataAddress(url, data), headers: data },
    { name: `ahead ${path}`, url: await dataAddress(url, ahead), headers: ahead },
  ];
}

/** Anything that is not a page. */
export const request = (origin: string, path: string): Watched => ({ name: path, url: `${origin}${path}` });
