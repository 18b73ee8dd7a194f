import { inLocale } from './in-locale';
import { text } from './localized';
import { reference } from './reference';
import { paragraphs } from './rich-text';

const idOf = ({ refersTo, key }: { refersTo: string; key: string }) => `id of ${refersTo}/${key}`;

it('takes one language, wherever it stands, and leaves the rest as it is', () => {
  const content = {
    title: text('Град', 'City'),
    rank: 3,
    hidden: null,
    rows: [{ label: text('Ред', 'Row'), value: '21' }],
  };
  expect(inLocale(content, 'bg', idOf)).toEqual({
    title: 'Град',
    rank: 3,
    hidden: null,
    rows: [{ label: 'Ред', value: '21' }],
  });
  expect(inLocale(content, 'en', idOf)).toMatchObject({ title: 'City', rows: [{ label: 'Row' }] });
});

it('puts ids for references', () => {
  expect(inLocale({ hero: reference('media', 'sun'), cities: [reference('cities', 'riga')] }, 'bg', idOf)).toEqual({
    hero: 'id of media/sun',
    cities: ['id of cities/riga'],
  });
});

it('keeps the nodes of a rich text', () => {
  const body = inLocale(paragraphs(['Едно', 'Две'], ['One']), 'bg', idOf);
  expect(body).toMatchObject({
    root: { children: [{ children: [{ text: 'Едно' }] }, { children: [{ text: 'Две' }] }] },
  });
});
