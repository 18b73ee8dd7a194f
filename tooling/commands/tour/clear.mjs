import { releaseTitle, slugPrefix } from './texts.mjs';

/** @typedef {{ id: string, slug: string }} Document */

const types = ['announcements', 'pages'];

/**
 * The tour's documents of a type, drafts included.
 * @param {import('./cms.mjs').Cms} cms
 * @param {string} type
 */
async function documentsOf(cms, type) {
  const query = `where[slug][like]=${slugPrefix}&locale=bg&depth=0&draft=true&limit=100`;
  const { docs } = /** @type {{ docs: Document[] }} */ (await cms.send('GET', `/${type}?${query}`));
  return docs.filter(({ slug }) => slug.startsWith(slugPrefix));
}

/** @param {import('./cms.mjs').Cms} cms */
async function cancelReleases(cms) {
  const query = `where[title][equals]=${encodeURIComponent(releaseTitle)}&where[state][equals]=scheduled&limit=100`;
  const { docs } = /** @type {{ docs: { id: string }[] }} */ (await cms.send('GET', `/releases?${query}`));
  for (const { id } of docs) await cms.send('POST', `/releases/${id}/cancel`, {});
}

/**
 * Deletes the tour's documents and cancels its scheduled releases, including those of an interrupted tour.
 * @param {import('./cms.mjs').Cms} cms
 */
export async function clear(cms) {
  await cancelReleases(cms);
  for (const type of types) {
    for (const { id } of await documentsOf(cms, type)) await cms.send('DELETE', `/${type}/${id}`);
  }
}
