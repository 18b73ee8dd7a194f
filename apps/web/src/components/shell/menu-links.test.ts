import { sectionTypes } from '@civic/content/content-types';
import { listPath } from '@civic/content/paths';

import { menuLinks } from './menu-links';

const sections = sectionTypes.map((type) => listPath(type, 'bg'));
const hrefs = (chosen: Parameters<typeof menuLinks>[1]) => menuLinks('bg', chosen).map(({ href }) => href);

it('shows the sections also when editors chose nothing', () => {
  expect(hrefs([])).toEqual(sections);
});

it('puts what editors chose behind them', () => {
  expect(hrefs([{ label: 'За сайта', href: '/bg/za-sayta', external: false }])).toEqual([...sections, '/bg/za-sayta']);
});

it('shows a chosen section once, in the words of the editors', () => {
  const links = menuLinks('bg', [{ label: 'Новини', href: '/bg/announcements', external: false }]);
  expect(links.map(({ href }) => href)).toEqual(sections);
  expect(links.find(({ href }) => href === '/bg/announcements')?.label).toBe('Новини');
});
