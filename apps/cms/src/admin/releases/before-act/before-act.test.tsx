import { defaultLanguage } from '@civic/content/site-languages';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';

import type { Notice, Own, Shown } from '../../../time/releases/notice/notice';
import type { Used } from '../../../time/releases/used/used';
import type { DocumentLanguages } from '../../../time/releases/publishing/languages';
import { LanguagesLine } from '../../languages/languages-line';
import { mayPublish, notePress } from '../../saving/before-publishing';
import { deferred } from '../../saving/deferred.testing';
import { noteForm, type OpenForm } from '../../saving/open-forms';
import { notePresent } from '../../saving/present';
import { noteRefused } from '../../saving/refused';
import { fakeCms } from '../testing/fake-cms.testing';
import { page, resetPage, spies, useModal } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { BeforeAct } from './before-act';
import { hasPending, notePending } from './pending';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => ({ summary: '' }) }));

const notice = (parts: Partial<Notice> = {}): Notice => ({
  release: {
    id: 'r1',
    title: 'Spring',
    state: 'scheduled',
    kind: 'release',
    dueAt: '2027-05-12T06:00:00.000Z',
    endAt: null,
  },
  action: 'publish',
  changes: { bg: '„Заглавие“', en: '“Title”' },
  consequence: 'decision',
  early: null,
  collisions: { bg: '„Заглавие“', en: '“Title”' },
  stays: null,
  ...parts,
});

const pressed = jest.fn();
let forget: () => void;
let calledOff: AbortController;
beforeEach(() => {
  resetPage();
  pressed.mockReset();
  calledOff = new AbortController();
  forget = notePending('cities/c1', true);
});
afterEach(() => forget());

/** A question of Payload's, with the button that leads to it. */
function Question({ label, name }: { label: string; name: string }) {
  const { closeModal, isModalOpen, openModal } = useModal();
  return (
    <>
      <button onClick={() => openModal(name)} type="button">
        {label}
      </button>
      {isModalOpen(name) && (
        <dialog aria-label="Are you sure?" id={name} open>
          <button id="confirm-action" onClick={() => (pressed(), closeModal(name))} type="button">
            Confirm
          </button>
        </dialog>
      )}
    </>
  );
}

/** The button that publishes, with what comes before. */
function PublishChanges() {
  useEffect(() => notePress('cities/c1', pressed), []);
  const press = async () => {
    if (await mayPublish('cities/c1', calledOff.signal)) pressed();
  };
  return (
    <button onClick={() => void press()} type="button">
      Publish changes
    </button>
  );
}

interface Told {
  notices?: Notice[];
  shown?: Shown[];
  used?: Used | null;
  own?: Own | null;
  languages?: DocumentLanguages | null;
  table?: Parameters<typeof fakeCms>[0];
}

function show({ notices = [notice()], shown = [], used = null, own = null, languages = null, table = {} }: Told = {}) {
  const answer = { timeZone: 'Europe/Sofia', notices, shown, used, own, languages };
  const asked = fakeCms({ 'GET /api/releases/notice/cities/c1': answer, ...table });
  render(
    <>
      <PublishChanges />
      <Question label="Unpublish" name="confirm-un-publish-c1" />
      <Question label="Delete" name="delete-c1" />
      <BeforeAct />
    </>,
  );
  return { asked, user: userEvent.setup() };
}
const drawer = () =>
  screen.findByRole('dialog', { name: /^The document has (a scheduled release|scheduled releases)$/ });
const hidden = () => document.querySelector('[data-civic-before-act]');
const question = () => screen.queryByRole('dialog', { name: 'Are you sure?' });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(within(await drawer()).getByRole('button', { name }));

it('tells before a publication what will change, when, and what it means', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('12 May 2027, 09:00 (Sofia) Spring');
  expect(await drawer()).toHaveTextContent('It changes “Title”.');
  expect(await drawer()).toHaveTextContent('your values of “Title” will differ from its own');
  expect(pressed).not.toHaveBeenCalled();
  await press(user, 'Publish now');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('takes the edits over into the release, and publishes nothing', async () => {
  const { asked, user } = show({ table: { 'POST /api/releases/r1/carry-over': { release: aRelease({ id: 'r2' }) } } });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await press(user, 'Add the edits to the release');
  expect(asked.at(-1)).toEqual({ what: 'POST /api/releases/r1/carry-over', body: { type: 'cities', id: 'c1' } });
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
});

it('lets the person choose among several releases', async () => {
  const later = notice();
  const early = { bg: '„Увод“', en: '“Lead”' };
  const second = { ...later, early, release: { ...later.release, id: 'r2', dueAt: '2027-06-01T06:00:00.000Z' } };
  const table = { 'POST /api/releases/r2/carry-over': { release: aRelease({ id: 'r3' }) } };
  const { asked, user } = show({ notices: [notice(), second], table });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent(
    'Nothing is published now. The edits go live at the moment of the release. With them, this of the release of 1 June 2027, 09:00 goes live before its moment: “Lead”.',
  );
  expect(within(await drawer()).getByRole('button', { name: 'Cancel all releases and publish' })).toBeVisible();
  await press(user, 'Add the edits to the release of 1 June 2027, 09:00');
  expect(asked.at(-1)).toEqual({ what: 'POST /api/releases/r2/carry-over', body: { type: 'cities', id: 'c1' } });
});

it('publishes without what the release brings, and shows the edits that are left', async () => {
  const own = { fields: { bg: '„Място“', en: '“Place”' }, needsDecision: false };
  const { asked, user } = show({
    notices: [notice({ early: notice().changes })],
    own,
    table: {
      'POST /api/releases/publish-own/cities/c1': { type: 'cities', id: 'c1' },
      'GET /api/cities/c1': { id: 'c1', title: 'The whole draft' },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('Only “Place” is published now.');
  await press(user, 'Publish without the release');
  await waitFor(() => expect(spies.reset).toHaveBeenCalledWith({ id: 'c1', title: 'The whole draft' }));
  expect(asked.map(({ what }) => what)).toContain('POST /api/releases/publish-own/cities/c1');
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
});

it('cancels the release and publishes nothing of it', async () => {
  const own = { fields: { bg: '„Място“', en: '“Place”' }, needsDecision: true };
  const { asked, user } = show({
    notices: [notice({ early: notice().changes })],
    table: {
      'POST /api/releases/publish-own/cities/c1': { type: 'cities', id: 'c1' },
      'POST /api/releases/r1/cancel': { release: aRelease() },
      'GET /api/cities/c1': { id: 'c1' },
    },
    own,
  });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('and will need a decision.');
  expect(await drawer()).toHaveTextContent('its values stay in the draft.');
  await press(user, 'Cancel the release and publish');
  await waitFor(() => expect(spies.reset).toHaveBeenCalled());
  expect(asked.map(({ what }) => what).filter((what) => what.startsWith('POST'))).toEqual([
    'POST /api/releases/publish-own/cities/c1',
    'POST /api/releases/r1/cancel',
  ]);
  expect(pressed).not.toHaveBeenCalled();
});

it('cancels the release and goes on with the act', async () => {
  const { asked, user } = show({ table: { 'POST /api/releases/r1/cancel': { release: aRelease() } } });
  await user.click(screen.getByRole('button', { name: 'Unpublish' }));
  expect(await drawer()).toHaveTextContent('If you take the document down');
  expect(await drawer()).toHaveTextContent('not saved yet are saved as a draft first');
  expect(screen.queryByRole('button', { name: 'Add the edits to the release' })).toBeNull();
  await press(user, 'Cancel the release and take down');
  expect(asked.at(-1)?.what).toBe('POST /api/releases/r1/cancel');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('does nothing when the person goes back', async () => {
  const { asked, user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await press(user, 'Cancel');
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
  expect(asked.filter(({ what }) => what.startsWith('POST'))).toEqual([]);
});

it('offers those who may not release to go on or back', async () => {
  page.role = 'editor';
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Unpublish' }));
  const buttons = within(await drawer()).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Take down now', 'Cancel']);
});

it('saves what was typed before the document is taken down, and takes nothing down that could not be saved', async () => {
  page.isModified = true;
  const { user } = show({ notices: [] });
  spies.submit.mockResolvedValueOnce({ res: { ok: false, status: 500 } });
  await user.click(screen.getByRole('button', { name: 'Unpublish' }));
  await waitFor(() => expect(question()).toBeNull());
  expect(spies.submit).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Unpublish' }));
  await waitFor(() => expect(hidden()).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(spies.submit).toHaveBeenCalledTimes(2);
});

it('holds nothing up where nothing is pending', async () => {
  forget();
  const { asked, user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([]);
});

it('tells nothing to whoever called the publication off while a save waited', async () => {
  page.isModified = true;
  const saved = deferred<object>();
  spies.submit.mockReturnValueOnce(saved.promise);
  const { asked, user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  calledOff.abort();
  await act(async () => saved.resolve({ res: { ok: true, status: 200 } }));
  expect(asked).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
});

it('lets the act go on when the notice cannot be had', async () => {
  const { user } = show({ table: { 'GET /api/releases/notice/cities/c1': 'offline' } });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await screen.findByRole('button', { name: 'Publish changes' });
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('asks once whether to take down: its own question goes with it', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Unpublish' }));
  await drawer();
  expect(hidden()).not.toBeNull();
  await press(user, 'Cancel');
  expect(question()).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
});

it('leaves the question to Payload where there is nothing to tell', async () => {
  const { user } = show({ notices: [] });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(hidden()).toBeNull());
  expect(question()).not.toBeNull();
});

const shown = (parts: Partial<Shown> = {}): Shown => ({
  release: { id: 'r7', title: 'Summer' },
  at: '2027-05-12T06:00:00.000Z',
  when: 'release',
  document: { type: 'initiatives', id: 'i1', title: 'Green Sofia', field: { bg: 'Градове', en: 'Cities' } },
  isRequired: false,
  ...parts,
});
const shownDrawer = () => screen.findByRole('dialog', { name: 'A scheduled release shows this' });

it('tells before a deletion which release will do without it', async () => {
  const { user } = show({ notices: [], shown: [shown()] });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await shownDrawer()).toHaveTextContent('12 May 2027, 09:00 (Sofia) Summer');
  expect(await shownDrawer()).toHaveTextContent('in the field “Cities” of “Green Sofia”');
  expect(await shownDrawer()).toHaveTextContent('the release will be carried out without it');
  await user.click(screen.getByRole('button', { name: 'Delete now' }));
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('offers no deletion that a release forbids', async () => {
  const { user } = show({ notices: [], shown: [shown({ when: 'end', isRequired: true })] });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await shownDrawer()).toHaveTextContent('Cancel the end, or wait until it has passed.');
  const buttons = within(await shownDrawer()).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Cancel']);
});

it('tells what the end of a campaign will leave', async () => {
  const end = notice({ consequence: 'goes-on', collisions: null, stays: { bg: '„Текст“', en: '“Text”' } });
  const { user } = show({ notices: [{ ...end, release: { ...end.release, kind: 'end' } }] });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('The end of the release puts back the former “Title”.');
  expect(await drawer()).toHaveTextContent('Your “Text” will stay after the end, too.');
  const buttons = within(await drawer()).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Publish now', 'Cancel']);
});

it('says of a release that waits for a decision that it goes on waiting', async () => {
  const { user } = show({ notices: [notice({ consequence: 'waiting' })] });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await drawer()).toHaveTextContent('It already needs a decision, and will go on waiting for one.');
});

it('tells before a deletion who else has the document open', async () => {
  notePresent('cities/c1', [
    { name: 'Maria', field: 'summary', isSelf: false },
    { name: 'Maria', field: null, isSelf: false },
    { name: 'Ivan', field: null, isSelf: true },
  ]);
  const { user } = show({ notices: [] });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = await screen.findByRole('dialog', { name: 'Somebody else has the document open' });
  expect(dialog).toHaveTextContent('The document is also open for: Maria. Once it is deleted');
  await user.click(screen.getByRole('button', { name: 'Delete now' }));
  expect(pressed).toHaveBeenCalledTimes(1);
  notePresent('cities/c1', []);
});

it('says of each way to delete a document with a release that it goes to the bin, and for how long', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await drawer();
  const toBin = 'What you delete goes to the bin. You can bring it back for 90 days; then it is deleted permanently.';
  expect(screen.getByText(`The scheduled release is not cancelled. ${toBin}`)).toBeVisible();
  expect(screen.getByText(`The scheduled release will not be carried out. ${toBin}`)).toBeVisible();
});

it('tells before a publication what the document names and visitors will not see', async () => {
  forget();
  const finding = {
    severity: 'warning' as const,
    code: 'vanished',
    document: 'cities/c1',
    path: 'image',
    target: 'media/m1',
    targetInBin: true,
    message: { bg: '„dot.png“ е в коша.', en: '“dot.png” is in the bin.' },
  };
  const languages: DocumentLanguages = {
    version: '1',
    languages: [],
    findings: [],
    gone: [finding],
    unwritten: [],
    withhold: null,
    alone: [],
  };
  const { user } = show({
    notices: [],
    languages,
    table: { 'GET /api/releases/languages/cities/c1': languages },
  });
  render(<LanguagesLine status="live" />);
  await waitFor(() => expect(hasPending('cities/c1')).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await screen.findByText('“dot.png” is in the bin.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Something that the document names will not be shown' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open it in the bin' })).toBeVisible();
  expect(pressed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Publish now' }));
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('asks before an announcement goes live as coming soon without its text, and lets it go live', async () => {
  forget();
  const finding = {
    severity: 'warning' as const,
    code: 'empty-body',
    document: 'cities/c1',
    path: 'body',
    locale: defaultLanguage,
    message: { bg: 'Полето е празно.', en: 'The field is empty.' },
  };
  const languages: DocumentLanguages = {
    version: '1',
    languages: [],
    findings: [],
    gone: [],
    unwritten: [finding],
    withhold: null,
    alone: [],
  };
  const { user } = show({
    notices: [],
    languages,
    table: { 'GET /api/releases/languages/cities/c1': languages },
  });
  render(<LanguagesLine status="draft" />);
  await waitFor(() => expect(hasPending('cities/c1')).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await screen.findByRole('heading', { name: 'The full text is not written yet' })).toBeVisible();
  expect(screen.getByText('The field is empty.')).toBeVisible();
  expect(screen.getByText(/^Only the teaser is published/)).toBeVisible();
  expect(pressed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Publish now' }));
  expect(pressed).toHaveBeenCalledTimes(1);
});

describe('where not all languages can be published', () => {
  const half: DocumentLanguages = {
    version: '2027-01-01T00:00:00.000Z',
    languages: [
      { locale: 'bg', content: 'complete', isLive: true, hasEdits: true, isBehind: false },
      { locale: 'en', content: 'incomplete', isLive: true, hasEdits: true, isBehind: false },
    ],
    gone: [],
    unwritten: [],
    findings: [
      {
        severity: 'error',
        code: 'field-validity',
        document: 'cities/c1',
        title: 'Sofia',
        path: 'summary',
        locale: 'en',
        message: { bg: 'Кратък текст: Това поле е задължително.', en: 'Summary: This field is required.' },
      },
    ],
    withhold: ['en'],
    alone: ['bg'],
  };
  const published = {
    'POST /api/releases/publish-languages/cities/c1': { type: 'cities', id: 'c1' },
    'GET /api/cities/c1': { id: 'c1' },
  };
  const refusedDialog = () => screen.findByRole('dialog', { name: 'Not all languages can be published yet' });
  const refuse = () => act(async () => void noteRefused('cities/c1', 'English: Summary'));

  it('explains a publication that was refused, with the way to each field', async () => {
    show({ notices: [], languages: half });
    await refuse();
    const dialog = await refusedDialog();
    expect(dialog).toHaveTextContent('Sofia, in English');
    expect(dialog).toHaveTextContent('Summary: This field is required.');
    expect(within(dialog).getByRole('link', { name: 'Go to the field' })).toHaveAttribute(
      'href',
      '/admin/collections/cities/c1?locale=en&field=summary',
    );
  });

  it.each([
    ['Publish without English', { withhold: ['en'] }],
    ['Publish in Bulgarian only', { only: ['bg'] }],
  ])('offers „%s“', async (name, languages) => {
    const { asked, user } = show({ notices: [], languages: half, table: published });
    await refuse();
    await user.click(within(await refusedDialog()).getByRole('button', { name }));
    await waitFor(() => expect(spies.toast.success).toHaveBeenCalledWith('Published in Bulgarian.'));
    expect(asked).toContainEqual({
      what: 'POST /api/releases/publish-languages/cities/c1',
      body: { version: half.version, languages },
    });
    await waitFor(() => expect(spies.reset).toHaveBeenCalledWith({ id: 'c1' }));
  });

  it('offers a first publication in one language once', async () => {
    const languages = half.languages.map((one) => ({ ...one, isLive: false }));
    show({ notices: [], languages: { ...half, languages } });
    await refuse();
    const buttons = within(await refusedDialog()).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Publish without English', 'Cancel']);
  });

  it('tells it in one dialog with the releases that are pending', async () => {
    const { user } = show({ languages: half });
    await user.click(screen.getByRole('button', { name: 'Publish changes' }));
    const dialog = await drawer();
    expect(dialog).toHaveTextContent('12 May 2027, 09:00 (Sofia) Spring');
    expect(dialog).toHaveTextContent('Summary: This field is required.');
    expect(within(dialog).queryByRole('button', { name: 'Publish now' })).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('marks what is wrong in the language of the form at its field, for as long as it stands there', async () => {
    const [finding] = half.findings;
    const own = { ...finding!, locale: 'bg' as const };
    const form = { marks: [] } as Partial<OpenForm> as OpenForm;
    const close = noteForm('cities/c1', form);
    const { user } = show({ languages: { ...half, findings: [own] } });
    await user.click(screen.getByRole('button', { name: 'Publish changes' }));
    await drawer();
    const message = 'Summary: This field is required.';
    expect(spies.dispatchFields).toHaveBeenCalledWith({
      type: 'ADD_SERVER_ERRORS',
      errors: [{ path: 'summary', message }],
    });
    expect(form.marks).toEqual([{ way: ['summary'], value: '', message }]);
    close();
  });

  it.each([
    ['some languages can be published', half, 2],
    ['no language can be published without the others', { ...half, withhold: null, alone: [] }, 0],
    ['it is wrong in all', { ...half, findings: half.findings.map(({ locale: _, ...shared }) => shared) }, 0],
  ])('offers a choice in the form that is incomplete where %s', async (_, languages, count) => {
    const { asked } = show({ notices: [], languages });
    await act(async () => void noteRefused('cities/c1', null));
    await waitFor(() => expect(asked).not.toEqual([]));
    await act(async () => undefined);
    const buttons = screen.queryAllByRole('button', { name: /^Publish (without English|in Bulgarian only)$/ });
    expect(buttons).toHaveLength(count);
    expect(spies.toast.error).not.toHaveBeenCalled();
  });

  it('repeats the reason where there is nothing to choose from any more', async () => {
    show({ notices: [] });
    await refuse();
    await waitFor(() => expect(spies.toast.error).toHaveBeenCalledWith('English: Summary'));
  });
});

const use = (parts: Partial<Used['live']['uses'][number]> = {}): Used['live']['uses'][number] => ({
  source: 'pages/p1',
  name: { bg: '„За нас“ (страница)', en: '“About us” (page)' },
  places: [{ path: 'cities', label: { bg: 'Градове', en: 'Cities' }, locale: null }],
  isOptional: true,
  ...parts,
});
const used = (live: Used['live']['uses'], drafts: Used['drafts']['uses'] = [], parts: Partial<Used> = {}): Used => ({
  isComplete: true,
  live: { uses: live, more: 0 },
  drafts: { uses: drafts, more: 0 },
  scheduled: [],
  ...parts,
});
const usedDialog = () => screen.findByRole('dialog', { name: 'It is used elsewhere, too' });
const choices = async () =>
  within(await usedDialog())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('of something that is used elsewhere', () => {
  it('takes it out there before it deletes it', async () => {
    const table = { 'POST /api/releases/unlink/cities/c1': { type: 'cities', id: 'c1' } };
    const { asked, user } = show({ notices: [], used: used([use()]), table });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await usedDialog()).toHaveTextContent('“About us” (page) – Cities');
    expect(await choices()).toEqual(['Take it out everywhere and delete', 'Cancel']);
    await user.click(screen.getByRole('button', { name: 'Take it out everywhere and delete' }));
    await waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
    expect(asked.at(-1)?.what).toBe('POST /api/releases/unlink/cities/c1');
  });

  it('deletes nothing that could not be taken out', async () => {
    const { user } = show({ notices: [], used: used([use()]) });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await usedDialog();
    await user.click(screen.getByRole('button', { name: 'Take it out everywhere and delete' }));
    await waitFor(() => expect(spies.toast.error).toHaveBeenCalled());
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each([
    ['where a field requires it', used([use({ isOptional: false })])],
    ['where there is more than can be shown', used([use()], [], { live: { uses: [use()], more: 1 } })],
  ])('offers no deletion %s', async (_, where) => {
    const { user } = show({ notices: [], used: where });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await usedDialog()).toHaveTextContent('choose another one there and publish');
    expect(await choices()).toEqual(['Cancel']);
  });

  it('deletes what only drafts use if the person says so', async () => {
    const { user } = show({ notices: [], used: used([], [use()]) });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await usedDialog()).toHaveTextContent('it is not shown there, even after you publish these drafts');
    await user.click(screen.getByRole('button', { name: 'Delete now' }));
    await waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
  });

  it('tells before a take-down what visitors will miss', async () => {
    const { user } = show({ notices: [], used: used([use()]) });
    await user.click(screen.getByRole('button', { name: 'Unpublish' }));
    expect(await usedDialog()).toHaveTextContent('visitors will not find it there either');
    expect(await choices()).toEqual(['Take down now', 'Cancel']);
  });

  it('asks as Payload does where nothing uses it', async () => {
    const { user } = show({ notices: [], used: used([]) });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(hidden()).toBeNull());
    expect(question()).toBeVisible();
  });
});
