import { act, render, screen } from '@testing-library/react';
import type { ClientField } from 'payload';
import { useState } from 'react';

import { idsOf, revealField, tabOf } from './reveal-field';

const text = (name: string) => ({ type: 'text', name }) as ClientField;
const row = (...fields: ClientField[]) => ({ type: 'row', fields }) as ClientField;
const fields = [
  {
    type: 'tabs',
    tabs: [{ fields: [text('title')] }, { fields: [row(text('expireAt'))] }, { name: 'seo', fields: [] }],
  },
  text('slug'),
] as unknown as ClientField[];

test.each([
  ['title', 0],
  ['expireAt', 1],
  ['seo.title', 2],
  ['slug', -1],
])('%s stands in tab %d', (path, tab) => {
  expect(tabOf(fields, path)).toBe(tab);
});

test('a field is looked for by its own id, then by what it stands in', () => {
  expect(idsOf('layout.2.items.0.text')).toEqual([
    'field-layout__2__items__0__text',
    'layout-2-items-row-0',
    'field-layout__2__items',
    'layout-row-2',
    'field-layout',
  ]);
});

/** A form as Payload draws it: only the open tab is there, and rows are folded up. */
function Form() {
  const [tab, setTab] = useState(0);
  const [isFolded, setFolded] = useState(true);
  return (
    <>
      {[0, 1].map((index) => (
        <button className="tabs-field__tab-button" key={index} onClick={() => setTab(index)} type="button">
          {index}
        </button>
      ))}
      {tab === 1 && (
        <div className={isFolded ? 'collapsible--collapsed' : ''}>
          <button className="collapsible__toggle" onClick={() => setFolded(false)} type="button">
            fold
          </button>
          <div hidden={isFolded}>
            <input aria-label="End" id="field-expireAt" />
          </div>
        </div>
      )}
    </>
  );
}

test('opens the tab and the rows, and puts the cursor into the field', async () => {
  Element.prototype.scrollIntoView = jest.fn();
  render(<Form />);
  await act(() => revealField('expireAt', fields));
  expect(screen.getByLabelText('End')).toBeVisible();
  expect(screen.getByLabelText('End')).toHaveFocus();
});
