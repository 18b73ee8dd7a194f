import { element, escapeMarkup, textElement } from './markup';

it('lets no text become markup', () => {
  expect(escapeMarkup(`<b title="a" & 'b'>`)).toBe('&lt;b title=&quot;a&quot; &amp; &#39;b&#39;&gt;');
});

it('leaves out what no XML may hold', () => {
  expect(escapeMarkup('а\u0000б\u000Bв\tг\n')).toBe('абв\tг\n');
});

it('writes elements', () => {
  expect(element('link', { rel: 'self', href: 'https://x/?a&b', title: null })).toBe(
    '<link rel="self" href="https://x/?a&amp;b"/>',
  );
  expect(textElement('title', 'а < б', { type: 'text' })).toBe('<title type="text">а &lt; б</title>');
});
