import { after, brief, called, day, facts, item, releaseOf } from '../testing/release';
import { linkTo, richText } from '../../../../content/references/testing/rich-text';
import { relatedLive } from './related-live';

const city = (status: string, more = {}) => ({ ...called('София', 'Sofia'), _status: status, ...more });

const showing = (more: object) => item({ content: called('Проект', 'Project', { ...more }) });

test('says nothing about what is live', () => {
  const documents = new Map([['cities/c1', city('published')]]);
  expect(relatedLive(releaseOf(showing({ cities: ['c1'] })), facts({ documents }))).toEqual([]);
});

test('warns of a draft, with its name and the field', () => {
  const documents = new Map([['cities/c1', city('draft')]]);
  const findings = relatedLive(releaseOf(showing({ cities: ['c1'] })), facts({ documents }));
  expect(brief(findings)).toEqual(['warning related-live initiatives/one cities']);
  expect(findings[0]?.message).toEqual({
    bg: 'Полето „Градове“ сочи „София“ (град), но дотогава посетителите няма да го намират: документът не е публикуван. Включете го в същата промяна, публикувайте го по-рано или го премахнете от полето.',
    en: 'The field “Cities” holds “София” (city), which will not be on the website by then: it is not published. Add it to the same release, publish it earlier, or take it out of the field.',
  });
});

test('warns of a link in the text of one language, in that language', () => {
  const documents = new Map([['pages/p1', { ...called('За нас', 'About'), _status: 'draft' }]]);
  const body = { en: richText(linkTo('pages', 'p1')) };
  expect(brief(relatedLive(releaseOf(showing({ body })), facts({ documents })))).toEqual([
    'warning related-live initiatives/one body en',
  ]);
});

test('what the same release publishes is live, what it takes down is not', () => {
  const draft = new Map([['cities/c1', city('draft')]]);
  const published = item({ type: 'cities', id: 'c1', content: called('София', 'Sofia') });
  expect(relatedLive(releaseOf(showing({ cities: ['c1'] }), published), facts({ documents: draft }))).toEqual([]);

  const live = new Map([['cities/c1', city('published')]]);
  const down = item({ type: 'cities', id: 'c1', content: null, publicNow: city('published') });
  const [finding] = relatedLive(releaseOf(showing({ cities: ['c1'] }), down), facts({ documents: live }));
  expect(finding?.message.bg).toContain('същата промяна го сваля');
});

test('what comes out later is told with its time on the clock of the site', () => {
  const news = { ...called('Новина', 'News'), _status: 'published', publishAt: after(day) };
  const links = { type: 'internal', reference: { relationTo: 'announcements', value: 'a1' } };
  const [finding] = relatedLive(
    releaseOf(showing({ layout: [{ blockType: 'callToAction', link: links }] })),
    facts({ documents: new Map([['announcements/a1', news]]) }),
  );
  expect(finding).toMatchObject({ path: 'layout.0.link.reference' });
  expect(finding?.message.bg).toContain('документът излиза едва на 13.05.2027, 09:00');
  expect(finding?.message.en).toContain('it is not published until 13 May 2027, 09:00');
});
