import { render, screen, waitFor } from '@testing-library/react';

import { describeBlocks } from './block-chooser';

/** The drawer as Payload writes it. */
const Drawer = ({ names }: { names: string[] }) => (
  <div>
    <div className="blocks-drawer__blocks-wrapper">
      <ul>
        {names.map((name) => (
          <li className="blocks-drawer__block" key={name}>
            <button title={name}>{name}</button>
          </li>
        ))}
      </ul>
    </div>
  </div>
);

test('says what each block is for, and that the search has left none', async () => {
  const end = describeBlocks(new Map([['Цели', 'Какво постигаме.']]), 'Няма такъв блок.');
  const { rerender } = render(<Drawer names={['Цели']} />);
  await waitFor(() => expect(screen.getByRole('button')).toHaveAccessibleDescription('Какво постигаме.'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<Drawer names={[]} />);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Няма такъв блок.'));
  rerender(<Drawer names={['Цели']} />);
  await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  end();
});
