import { richTextHtml } from './rich-text-html';

jest.mock('../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const link = (url: string) => ({ type: 'link', fields: { url }, children: [text('натам')] });
const html = (...children: unknown[]) => richTextHtml({ root: { children } });

it('writes what the page shows', () => {
  expect(
    html(
      { type: 'heading', tag: 'h3', children: [text('Заглавие')] },
      {
        type: 'paragraph',
        children: [text('а < б ', 0), text('важно', 1 | 2 | 8), { type: 'linebreak' }, link('/bg')],
      },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('едно')] }] },
      { type: 'quote', children: [text('Цитат')] },
    ),
  ).toBe(
    '<h3>Заглавие</h3><p>а &lt; б <strong><em>важно</em></strong><br/><a href="https://city.example/bg">натам</a></p>' +
      '<ol><li>едно</li></ol><blockquote>Цитат</blockquote>',
  );
});

it('shows a picture under its whole address', () => {
  const value = { src: '/media/a%20b.webp', alt: 'Трамвай "5"', width: 640, height: 480, sources: [] };
  expect(html({ type: 'upload', relationTo: 'media', value })).toBe(
    '<p><img src="https://city.example/media/a%20b.webp" alt="Трамвай &quot;5&quot;" width="640" height="480"/></p>',
  );
  expect(html({ type: 'upload', relationTo: 'media', value: 'id' })).toBe('');
});

it.each(['javascript:alert(1)', '//evil.example', '#goals'])('does not lead to %s', (url) => {
  expect(html({ type: 'paragraph', children: [link(url)] })).toBe('<p>натам</p>');
});

it('takes no name of an element from the text', () => {
  expect(html({ type: 'heading', tag: 'script', children: [text('x')] })).toBe('<h2>x</h2>');
});

it('keeps words apart at a tab', () => {
  const tab = { type: 'tab', text: '\t', format: 0 };
  expect(html({ type: 'paragraph', children: [text('едно'), tab, text('две')] })).toBe('<p>едно две</p>');
});

it('shows a table with its headings', () => {
  const cell = (headerState: number, words: string) => ({
    type: 'tablecell',
    headerState,
    colSpan: 2,
    rowSpan: 1,
    children: [{ type: 'paragraph', children: [text(words)] }],
  });
  const row = { type: 'tablerow', children: [cell(1, 'Район'), cell(0, 'Средец')] };
  expect(html({ type: 'table', children: [row] })).toBe(
    '<table><tbody><tr><th scope="col" colspan="2"><p>Район</p></th><td colspan="2"><p>Средец</p></td></tr></tbody></table>',
  );
});
