import { act, fireEvent } from '@testing-library/react';

import { cursorIn, placeCursor } from './cursor';

const field = (text: string) =>
  `<div data-field-path="body"><div contenteditable="true" tabindex="0"><p><span>${text}</span></p></div></div>`;
const editor = () => document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
const insert = jest.fn();

beforeEach(() => {
  insert.mockReset();
  Object.assign(document, { execCommand: insert });
  document.body.innerHTML = '';
});

/** Lets the frames pass in which a field is drawn. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)));

it('puts the caret of a text with formats where it was, once the field is drawn, and what was typed meanwhile after it', async () => {
  document.body.innerHTML = field('Written');
  editor().focus();
  window.getSelection()?.collapse(editor().querySelector('span')?.firstChild ?? null, 7);
  const cursor = cursorIn(document.activeElement);
  document.body.innerHTML = '';
  if (!cursor) throw new Error('There is no cursor.');
  placeCursor(cursor);
  fireEvent.keyDown(document.body, { key: ' ' });
  fireEvent.keyDown(document.body, { key: 'о' });
  fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
  document.body.innerHTML = field('Written');
  await settle();
  expect(document.activeElement).toBe(editor());
  const selection = window.getSelection();
  expect([selection?.focusNode?.textContent, selection?.focusOffset]).toEqual(['Written', 7]);
  expect(insert).toHaveBeenCalledWith('insertText', false, ' о');
});

it('leaves the cursor to a person who goes elsewhere', async () => {
  document.body.innerHTML = `${field('Written')}<input aria-label="Elsewhere">`;
  editor().focus();
  const cursor = cursorIn(document.activeElement);
  editor().blur();
  if (!cursor) throw new Error('There is no cursor.');
  placeCursor(cursor);
  const elsewhere = document.querySelector('input');
  fireEvent.pointerDown(elsewhere as Element);
  elsewhere?.focus();
  await settle();
  expect(document.activeElement).toBe(elsewhere);
});
