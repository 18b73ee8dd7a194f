import { isSlug, slugify } from './slugs';
import { transliterate } from './transliterate';

describe('transliterate', () => {
  it.each([
    ['щ', 'sht'],
    ['ъгъл', 'agal'],
    ['София', 'sofia'],
    ['София и Люлин', 'sofia i lyulin'],
    ['Илиянци', 'iliyantsi'],
    ['България', 'bulgaria'],
    ['Данаилов', 'danailov'],
    ['синьо', 'sinyo'],
    ['Жечо Цанков Чавдар Юруков', 'zhecho tsankov chavdar yurukov'],
  ])('writes „%s“ as "%s"', (bulgarian, latin) => {
    expect(transliterate(bulgarian)).toBe(latin);
  });
});

describe('slugify', () => {
  it('joins words by single hyphens and drops the rest', () => {
    expect(slugify('  Дигитални иновации – 21 столици! ')).toBe('digitalni-inovatsii-21-stolitsi');
  });
  it('strips accents of Latin letters', () => {
    expect(slugify('Reykjavík & Málaga')).toBe('reykjavik-malaga');
  });
  it('drops apostrophes, which join', () => {
    expect(slugify('Sofia’s team')).toBe('sofias-team');
  });
  it('cuts long titles at a word', () => {
    const slug = slugify('дума '.repeat(60));
    expect(slug.length).toBeLessThanOrEqual(96);
    expect(slug.endsWith('duma')).toBe(true);
  });
  it.each(['непротивоконституционствувателствувайте'.repeat(4), `и ${'а'.repeat(120)}`])(
    'keeps most of a word that is longer than an address: %s',
    (title) => {
      expect(slugify(title)).toHaveLength(96);
      expect(isSlug(slugify(title))).toBe(true);
    },
  );
  it('always makes something that may stand in a path', () => {
    expect(isSlug(slugify('x'.repeat(300)))).toBe(true);
    expect(slugify('!!!')).toBe('');
  });
});

it.each(['', 'a--b', '-a', 'A', 'а', 'a/b', 'a'.repeat(97)])('refuses %j as a slug', (value) => {
  expect(isSlug(value)).toBe(false);
});
