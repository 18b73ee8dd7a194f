import { deadLinks } from './dead-links';

const link = (fields: object, text: string) => ({ type: 'link', fields, children: [{ type: 'text', text }] });
const text = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } });

it('names the links that lead nowhere by their words', () => {
  const links = text(
    link({ linkType: 'custom', url: 'https://sofia.bg' }, 'сайт'),
    link({ linkType: 'custom', url: 'javascript:alert(1)' }, 'скрипт'),
    link({ linkType: 'internal', doc: { relationTo: 'cities', value: 'c1' } }, 'град'),
    { type: 'autolink', fields: {}, children: [{ type: 'text', text: 'нищо' }] },
  );
  expect(deadLinks(links)).toEqual([
    { words: 'скрипт', url: 'javascript:alert(1)' },
    { words: 'нищо', url: '' },
  ]);
  expect(deadLinks(undefined)).toEqual([]);
});
