import { readFileSync } from 'node:fs';
import path from 'node:path';

import { adminLanguages } from '@civic/content/admin-languages';

import { guideFile, renderGuide } from './guide';
import { pictures } from './pictures';
import { sectionAnchor, sectionOf, sections, type Section } from './sections';

const guideIn = (language: (typeof adminLanguages)[number]) =>
  renderGuide(readFileSync(path.join(process.cwd(), 'docs', guideFile(language)), 'utf8'), pictures);

it.each(adminLanguages)('has a heading for every screen that leads to it (%s)', (language) => {
  const { headings, html, title } = guideIn(language);
  const anchors = headings.map(({ anchor }) => anchor);
  const wanted = (Object.keys(sections) as Section[]).map((section) => sectionAnchor(section, language));
  expect(anchors).toEqual(expect.arrayContaining(wanted));
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  expect(title).not.toBe('');
});

it.each(adminLanguages)('links to headings that exist, and to the other languages of the guide (%s)', (language) => {
  const { headings, html } = guideIn(language);
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
  const inside = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
  expect(headings.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(inside));
  expect(links.filter((href) => !href.startsWith('#') && !href.startsWith('http'))).toEqual(
    adminLanguages.filter((other) => other !== language).map((other) => `?language=${other}`),
  );
});

it.each(adminLanguages)('shows each picture of the guide (%s)', (language) => {
  const written = readFileSync(path.join(process.cwd(), 'docs', guideFile(language)), 'utf8').match(/!\[/g) ?? [];
  expect(guideIn(language).html.match(/<img /g) ?? []).toHaveLength(written.length);
});

it.each([
  ['', null],
  ['/account', null],
  ['/calendar', 'calendar'],
  ['/collections/media/5', 'media'],
  ['/collections/announcements', 'time'],
  ['/collections/events/create', 'time'],
  ['/collections/cities/trash', 'bin'],
  ['/collections/pages/8', 'writing'],
  ['/collections/releases', 'releases'],
  ['/globals/home', 'writing'],
])('leads from %s to %s', (screen, section) => {
  expect(sectionOf(screen)).toBe(section);
});
