/** @jest-environment jsdom */
import { cleanHtml } from './clean-html';

const clean = (html: string) => cleanHtml(html).html;

describe('Word', () => {
  const item = (level: number, marker: string, text: string, style = '') =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1;${style}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=BG>${text}<o:p></o:p></span></p>`;

  it('writes lists as paragraphs, which become lists, nested', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body>
      <!--StartFragment--><p class=MsoNormal>Преди<o:p></o:p></p>
      ${item(1, '·', 'едно')}${item(2, 'o', 'вътре')}${item(2, 'o', 'още')}${item(1, '·', 'две')}
      <p class=MsoNormal>След<o:p></o:p></p><!--EndFragment--></body></html>`;
    expect(clean(html)).toBe(
      '<p>Преди</p><ul><li>едно<ul><li>вътре</li><li>още</li></ul></li><li>две</li></ul><p>След</p>',
    );
  });

  it.each([
    ['3.', '<ol start="3"><li>текст</li></ol>'],
    ['а)', '<ol><li>текст</li></ol>'],
    ['iv.', '<ol><li>текст</li></ol>'],
    ['–', '<ul><li>текст</li></ul>'],
  ])('takes the kind of a list from its mark %s', (marker, expected) => {
    expect(clean(item(1, marker, 'текст'))).toBe(expected);
  });

  it('begins another list after a paragraph or at another kind', () => {
    const html = `${item(1, '1.', 'а')}<p class=MsoNormal>между</p>${item(1, '1.', 'б')}${item(1, '·', 'в')}`;
    expect(clean(html)).toBe('<ol><li>а</li></ol><p>между</p><ol><li>б</li></ol><ul><li>в</li></ul>');
  });

  it('on the web writes each item as a list of its own', () => {
    const li = (level: number, text: string) =>
      `<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="${level}" data-listid="4"><p class="Paragraph"><span class="TextRun">${text}</span></p></li></ul></div>`;
    expect(clean(li(1, 'едно') + li(2, 'вътре') + li(1, 'две'))).toBe(
      '<ul><li>едно<ul><li>вътре</li></ul></li><li>две</li></ul>',
    );
  });

  it('has titles, six levels of headings and bold in them', () => {
    const html =
      '<p class=MsoTitle>Заглавие</p><h1><b><span>Първо</span></b></h1><h2>Второ</h2><h5>Пето</h5><p class=MsoNormal><b>важно</b> и <i>косо</i></p>';
    expect(clean(html)).toBe(
      '<h2>Заглавие</h2><h2>Първо</h2><h2>Второ</h2><h4>Пето</h4><p><strong>важно</strong> и <em>косо</em></p>',
    );
  });

  it('fills with empty paragraphs and rows of spaces', () => {
    const html = '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>5&nbsp;км &nbsp;&nbsp; от\nцентъра</p>';
    expect(clean(html)).toBe('<p>5&nbsp;км от центъра</p>');
  });

  it('refers to pictures on the writer’s machine, which are left out and counted', () => {
    const html = '<p><img src="file:///C:/Users/a/image001.png" width=300></p><p>текст</p>';
    expect(cleanHtml(html)).toEqual({ html: '<p>текст</p>', pictures: 1 });
  });

  it('leads from contents to places that the page does not have', () => {
    expect(clean('<p><a href="#_Toc12">Глава</a>, <a name="_Toc12">тук</a></p>')).toBe('<p>Глава, тук</p>');
  });
});

describe('Google Docs', () => {
  const wrapped = (html: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${html}</b>`;

  it('wraps everything in a bold element that is not bold, and marks by styles', () => {
    const html = wrapped(
      '<p dir="ltr"><span style="font-size:11pt;font-weight:700;font-style:normal;">важно</span><span style="font-weight:400;text-decoration:line-through"> старо</span><span style="font-weight:400;vertical-align:super">2</span></p>',
    );
    expect(clean(html)).toBe('<p><strong>важно</strong><s> старо</s><sup>2</sup></p>');
  });

  it('puts a nested list between two items', () => {
    const html = wrapped(
      '<ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>едно</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>вътре</span></p></li></ul><li dir="ltr" aria-level="1"><p><span>две</span></p></li></ul>',
    );
    expect(clean(html)).toBe('<ul><li>едно<ul><li>вътре</li></ul></li><li>две</li></ul>');
  });

  it('leads through its own address', () => {
    const html = wrapped('<p><a href="https://www.google.com/url?q=https://sofia.bg/&amp;sa=D">Община</a></p>');
    expect(clean(html)).toBe('<p><a href="https://sofia.bg/">Община</a></p>');
  });
});

it('takes a table from Excel, with its first row as headings', () => {
  const html =
    '<table border=0 cellpadding=0 style="width:128pt"><col width=64 span=2><tr height=20><td class=xl65>Район</td><td>Бюджет</td></tr><tr><td>Средец</td><td align=right>1&nbsp;200</td></tr></table>';
  expect(clean(html)).toBe(
    '<table><tbody><tr><th>Район</th><th>Бюджет</th></tr><tr><td>Средец</td><td>1&nbsp;200</td></tr></tbody></table>',
  );
});

it('keeps the headings that a table has, and joined cells', () => {
  const html =
    '<table><thead><tr><th colspan="2">Общо</th></tr></thead><tbody><tr><td rowspan="2">а</td><td>б</td></tr></tbody></table>';
  const { html: text } = cleanHtml(html);
  expect(text).toContain('<th colspan="2">Общо</th>');
  expect(text).toContain('<td rowspan="2">а</td>');
});

it('takes the text out of a frame, and a table out of a table', () => {
  expect(clean('<table><tr><td><p>само текст</p></td></tr></table>')).toBe('<p>само текст</p>');
  const within = '<table><tr><td>а</td><td><table><tr><td>б</td></tr></table></td></tr></table>';
  expect(clean(within)).not.toMatch(/<table>.*<table>/);
  expect(clean(within)).toContain('б');
});

it('takes a list from LibreOffice with paragraphs in its items', () => {
  const html =
    '<ol><li><p style="margin:0"><font face="Liberation Serif">първо</font></p></li><li><p>второ</p><p>и още</p></li></ol>';
  expect(clean(html)).toBe('<ol><li>първо</li><li>второ<br>и още</li></ol>');
});

it('takes the words of a website without what moves, sounds or asks', () => {
  const html =
    '<article><h1>Новина</h1><div class="lead"><div>Първо.</div><div>Второ.</div></div><script>alert(1)</script><form><input><button>Абонирай се</button></form><iframe src="https://video.example"></iframe><p onclick="x()">Трето <span style="display:none">скрито</span><a href="javascript:alert(1)">тук</a></p><img src="https://other.example/a.jpg"><img src="https://t.example/p.gif" width="1" height="1"></article>';
  expect(cleanHtml(html)).toEqual({
    html: '<h2>Новина</h2><p>Първо.</p><p>Второ.</p><p>Трето тук</p>',
    pictures: 1,
  });
});

it('takes a picture that came with the text', () => {
  const src = 'data:image/png;base64,iVBORw0KGgo=';
  expect(cleanHtml(`<p>текст</p><img src="${src}" class="x">`)).toEqual({
    html: `<p>текст</p><img src="${src}">`,
    pictures: 0,
  });
});

it('mends the links that people write', () => {
  const html =
    '<p><a href="www.sofia.bg">сайт</a> <a href="tel:+359 2 987 65 43">телефон</a> <a href="mailto:a@b.bg">поща</a></p>';
  expect(clean(html)).toBe(
    '<p><a href="https://www.sofia.bg">сайт</a> <a href="tel:+35929876543">телефон</a> <a href="mailto:a@b.bg">поща</a></p>',
  );
});

it('leaves nothing of what holds nothing', () => {
  expect(cleanHtml('<div><p>&nbsp;</p><ul><li></li></ul></div>')).toEqual({ html: '', pictures: 0 });
});
