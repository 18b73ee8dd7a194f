import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { resetPage, useModal } from '../releases/testing/payload-ui.testing';
import { ConflictDrawer } from './conflict-drawer';
import { useQuestion } from './use-question';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const newer = /the other text was changed again/;

let ask: ReturnType<typeof useQuestion>['ask'];
let saved: () => void;
let leave: () => void;

/** The form's question, with the way to close it. */
function Asking() {
  const { ask: question, decide, forgetPutOff, question: asked, slug } = useQuestion();
  const { closeModal } = useModal();
  useEffect(() => {
    ask = question;
    saved = forgetPutOff;
  });
  if (!asked) return null;
  return (
    <>
      <ConflictDrawer
        conflicts={asked.conflicts}
        key={asked.number}
        labelOf={(name) => name}
        newer={asked.newer}
        onDecide={decide}
        slug={slug}
      />
      <button onClick={() => closeModal(slug)} type="button">
        Put off
      </button>
    </>
  );
}

beforeEach(() => {
  resetPage();
  fakeCms({});
  leave = render(<Asking />).unmount;
});

const askAbout = (...texts: [field: string, theirs: string][]) =>
  act(async () => void ask(texts.map(([field, theirs]) => ({ path: [field], mine: 'Mine', theirs }))));
const putOff = () => userEvent.setup().click(screen.getByRole('button', { name: 'Put off' }));
const group = (name: string) => screen.getByRole('group', { name });

it('says of a text that has changed since the choice was put off that it is new, and of no other', async () => {
  await askAbout(['title', 'Theirs'], ['summary', 'Short']);
  expect(screen.queryByText(newer)).toBeNull();
  await putOff();
  await askAbout(['title', 'Theirs, again'], ['summary', 'Short'], ['teaser', 'First time']);
  expect(group('title')).toHaveTextContent(newer);
  for (const name of ['summary', 'teaser']) expect(group(name)).not.toHaveTextContent(newer);
  await putOff();
  await askAbout(['title', 'Theirs, again']);
  expect(screen.queryByText(newer)).toBeNull();
});

it('begins anew once the form is saved', async () => {
  await askAbout(['title', 'Theirs']);
  await putOff();
  act(() => saved());
  await askAbout(['title', 'Another']);
  expect(screen.queryByText(newer)).toBeNull();
});

it('lets the other texts remain when the form is left with an open question', async () => {
  let answered: ReturnType<typeof ask> | null = null;
  act(() => void (answered = ask([{ path: ['title'], mine: 'Mine', theirs: 'Theirs' }])));
  act(leave);
  expect([...((await answered) ?? [])]).toEqual([['title', 'theirs']]);
});
