import { bold, dim } from '../lib/terminal.mjs';
import { after, before, countdown, pages, releaseTitle, richText, tomorrow } from './texts.mjs';
import { untilShown } from './watch.mjs';

/**
 * @typedef {object} Tour
 * @property {import('./cms.mjs').Cms} cms
 * @property {string} site origin of the site
 * @property {string} admin address of the admin
 * @property {number} pace ms between two events
 */

const day = 24 * 60 * 60 * 1000;
/** The delay of a page after which the tour gives up, ms. */
const patience = 30_000;

/** @param {number} instant */
const iso = (instant) => new Date(instant).toISOString();

/** @param {number} instant */
const clock = (instant) => new Date(instant).toTimeString().slice(0, 8);

/** @param {string} title */
const heading = (title) => console.log(`\n${bold(title)}`);

/** @type {(what: string, instant: number, seen: number) => void} */
const report = (what, instant, seen) =>
  console.log(`  ${clock(seen)}  ${what}, ${seen - instant} ms after the instant`);

/** @type {(document: { slug: string, title: import('./texts.mjs').Text }, language: 'bg' | 'en', more?: object) => import('./cms.mjs').Json} */
const named = ({ slug, title }, language, more) => ({ slug, title: title[language], ...more });

/** @type {(document: typeof countdown, language: 'bg' | 'en', more?: object) => import('./cms.mjs').Json} */
const announced = (document, language, more) =>
  named(document, language, { teaser: document.teaser[language], body: richText(document.body[language]), ...more });

/** An announcement with a countdown that turns into its article. @param {Tour} tour */
export async function revealStop({ cms, site, pace }) {
  heading('1. An announcement that reveals its text to the second');
  const instant = Date.now() + pace;
  const window = {
    publishAt: iso(Date.now()),
    comingSoon: true,
    revealAt: iso(instant),
    expected: { precision: 'exact', date: iso(instant), certainty: 'confirmed' },
  };
  await cms.publish('announcements', {
    bg: announced(countdown, 'bg', window),
    en: announced(countdown, 'en'),
  });
  const url = `${site}/en/announcements/${countdown.slug}`;
  console.log(`  Open ${url}\n  It counts down to ${clock(instant)}, then turns into the article.`);
  report('the full text is there', instant, await untilShown([url], countdown.body.en, instant + patience));
}

/** @param {import('./texts.mjs').Text} text */
const pageContent = (text) => ({ bg: { summary: text.bg }, en: { summary: text.en } });

/** Three pages that change at one instant and revert at the release's end. @param {Tour} tour */
export async function releaseStop({ cms, site, admin, pace }) {
  heading('2. A release: three pages change at one instant, and back at its end');
  const items = [];
  for (const page of pages) {
    const id = await cms.publish('pages', {
      bg: named(page, 'bg', { summary: before.bg }),
      en: named(page, 'en', { summary: before.en }),
    });
    await cms.saveDraft('pages', id, pageContent(after));
    items.push({ type: 'pages', id, action: 'publish', locales: null });
  }
  const urls = pages.map(({ slug }) => `${site}/en/${slug}`);
  await untilShown(urls, before.en, Date.now() + patience);
  const dueAt = Date.now() + pace;
  const endAt = dueAt + pace;
  const { release } = await cms.send('POST', '/releases/schedule', {
    title: releaseTitle,
    items,
    dueAt: iso(dueAt),
    endAt: iso(endAt),
  });
  console.log(`  Open ${urls.join('\n       ')}`);
  console.log(`  They change at ${clock(dueAt)} and change back at ${clock(endAt)}.`);
  console.log(`  In the admin: ${admin}/collections/releases/${/** @type {{ id: string }} */ (release).id}`);
  report('all three have changed', dueAt, await untilShown(urls, after.en, dueAt + patience));
  report('all three are as before', endAt, await untilShown(urls, before.en, endAt + patience));
}

/** Tomorrow's site, through a private link. @param {Tour} tour */
export async function asOfStop({ cms, site }) {
  heading('3. The site as of tomorrow');
  const instant = Date.now() + day;
  await cms.publish('announcements', {
    bg: announced(tomorrow, 'bg', { publishAt: iso(instant) }),
    en: announced(tomorrow, 'en'),
  });
  const path = `/en/announcements/${tomorrow.slug}`;
  const { status } = await fetch(`${site}${path}`);
  console.log(`  ${site}${path} answers ${status}: it is not there before ${iso(instant).slice(0, 16)} UTC.`);
  const link = { person: 'Tour', days: 1, instant: iso(instant + 60_000), path };
  const { url } = await cms.send('POST', '/as-of/links', link);
  console.log(`  A preview link shows tomorrow's site today. Open it in a private window:\n  ${String(url)}`);
}

/** The calendar of all coming events. @param {Tour} tour */
export async function calendarStop({ admin }) {
  heading('4. The calendar');
  console.log(`  ${admin}/calendar shows the release that has just run and tomorrow's announcement;`);
  console.log('  drag the announcement to another day, or press it to see what will happen.');
  console.log(dim('  Sign in as publisher@demo.example, password demo-publisher-2026.'));
}
