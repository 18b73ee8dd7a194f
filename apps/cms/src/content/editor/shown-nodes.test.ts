import { shownNodes } from './shown-nodes';

it('leaves out a document beside the text, at any depth, and nothing else', () => {
  const relationship = { type: 'relationship', relationTo: 'cities', value: 'c1' };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'а' }] };
  const quote = { type: 'quote', children: [paragraph] };
  const text = { root: { type: 'root', children: [relationship, { ...quote, children: [paragraph, relationship] }] } };
  expect(shownNodes(text)).toEqual({ root: { type: 'root', children: [quote] } });
  expect(shownNodes(null)).toBeNull();
});
