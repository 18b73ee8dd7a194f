import { renderHtml, type Message } from './render';

const hostile = `<img src=x onerror="alert('1')"> & co`;

const message = (text: string, url = 'https://cms.example/a?x=1&y=2'): Message => ({
  subject: text,
  parts: [
    {
      language: 'bg',
      paragraphs: [text],
      lists: [{ heading: text, entries: [{ text, url }, { text }] }],
      link: { text, url },
    },
    { language: 'en', paragraphs: ['Hello'], lists: [], link: { text: 'Open', url } },
  ],
});

test('what people have written is text wherever it stands', () => {
  const html = renderHtml(message(hostile));
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt; &amp; co/g)).toHaveLength(6);
});

test('an address cannot leave its attribute', () => {
  const html = renderHtml(message('x', 'https://cms.example/"onclick="x'));
  expect(html).not.toContain('"onclick');
});

test('says of each part in which language it is', () => {
  const html = renderHtml(message('Здравейте'));
  expect(html).toMatch(/<html lang="bg">[\s\S]*<div lang="bg">[\s\S]*<hr>[\s\S]*<div lang="en">\n<p>Hello<\/p>/);
  expect(html).toContain('<li><a href="https://cms.example/a?x=1&amp;y=2">Здравейте</a></li>\n<li>Здравейте</li>');
});
