import { keepFixedWords, type SayFixed } from './fixed-words';

const say: SayFixed = (key, values) => [key, ...Object.values(values)].join(' ');
const settled = () => new Promise((resolve) => setTimeout(resolve));

let stop: () => void = () => undefined;
afterEach(() => stop());

const show = (html: string) => {
  document.body.innerHTML = html;
  stop = keepFixedWords(say);
};
const labelOf = (selector: string) => document.querySelector(selector)?.getAttribute('aria-label');
const textOf = (selector: string) => document.querySelector(selector)?.textContent;

test('translates what is there, what comes, and what changes', async () => {
  show('<button id="a" aria-label="Add block"></button><p aria-live="polite"><span id="b">x</span></p>');
  expect(labelOf('#a')).toBe('addBlock');
  document.body.insertAdjacentHTML('beforeend', '<i><button id="c" aria-label="Edit link"></button></i>');
  (document.querySelector('#b')?.firstChild as Text).nodeValue = 'option Ден, selected.';
  await settled();
  expect([labelOf('#c'), textOf('#b')]).toEqual(['editLink', 'optionSelected Ден']);
});

test('translates a menu before it is opened', () => {
  show('<div class="popup__hidden-content"><button id="a">Responsive</button></div><p id="b">Responsive</p>');
  expect([textOf('#a'), textOf('#b')]).toEqual(['responsive', 'Responsive']);
});

test('leaves what people wrote alone', () => {
  show(
    '<div contenteditable="true"><p id="a">Table</p></div><p id="b">row</p><button id="c" aria-label="Edit me"></button>',
  );
  expect([textOf('#a'), textOf('#b'), labelOf('#c')]).toEqual(['Table', 'row', 'Edit me']);
});

test('calls a document without a title by a word, and a dialog by its heading', () => {
  const id = '616f14b8-b340-401f-b401-a8906718159c';
  show(
    `<nav class="step-nav"><a id="a">${id}</a></nav><dialog id="edit-cities" aria-label="edit-cities"><h2>Градове</h2></dialog>`,
  );
  expect([textOf('#a'), labelOf('dialog')]).toEqual(['untitled', 'Градове']);
});

test('drops what Payload forgot to translate', () => {
  show('<button id="a" aria-label="Добавяне: [object Object]"></button><input type="checkbox" title="closed" />');
  expect(labelOf('#a')).toBe('Добавяне');
  expect(document.querySelector('input')?.hasAttribute('title')).toBe(false);
});

test('names the fields in which a list is searched in small letters', async () => {
  show('<input class="search-filter__input" placeholder="Търсене: заглавие, Анонс или Адрес (URL)" />');
  const search = document.querySelector('input');
  expect(search?.placeholder).toBe('Търсене: заглавие, анонс или адрес (URL)');
  search?.setAttribute('placeholder', 'Search: name or Address');
  await settled();
  expect(search?.placeholder).toBe('Search: name or address');
});
