import fc from 'fast-check';

import { readSave } from '../../platform/upstream/save-requests';
import type { Conflict } from './merge';
import { keyOf, type OpenForm } from './open-forms';
import { same, type Values } from './same';
import { sendSave } from './send-save';

/** A server with one document that refuses what began from another version than its newest. */
function aServer(first: Values) {
  const versions: Values[] = [{ ...first, updatedAt: '1' }];
  const newest = () => versions.at(-1) as Values;
  const requests: { query: string; values: Values }[] = [];
  let clock = 1;
  let autosavedBy: number | null = null;
  /** An autosave replaces the one before it if that is of the same person. */
  const write = (values: Values, isAutosave = false, author = 0) => {
    const version = { ...newest(), ...values, updatedAt: String((clock += 1)) };
    if (isAutosave && autosavedBy === author) versions.pop();
    autosavedBy = isAutosave ? author : null;
    versions.push(version);
  };
  const sendAs = (author: number) => async (input: string, init: RequestInit) => {
    if (!init.method) return Response.json(newest());
    const { baseVersion, ...values } = JSON.parse(String((init.body as FormData).get('_payload'))) as Values;
    requests.push({ query: input.split('?')[1] ?? '', values });
    if (baseVersion !== newest().updatedAt) return Response.json({ type: 'newer-version' }, { status: 409 });
    write(values, input.includes('autosave=true'), author);
    return Response.json({ doc: newest() });
  };
  return { versions, newest, requests, sendAs, write };
}

function aForm(server: Values) {
  const asked: Conflict[][] = [];
  const told: (readonly string[])[] = [];
  const gaveWay: (readonly string[])[] = [];
  const shown: Values = { ...server };
  const form: OpenForm & { choice: 'mine' | 'theirs' | null; whileTaking: () => void } = {
    base: { version: '1', server: { ...server, updatedAt: '1' }, form: server },
    hasDrafts: true,
    readers: new Set(),
    names: () => Object.keys(shown),
    choice: 'mine',
    whileTaking: () => undefined,
    show: async () => undefined,
    takeIn: async (names, latest, seen) => {
      form.whileTaking();
      const typed = names.filter((name) => !same(shown[name], seen[name]));
      for (const name of names) if (!typed.includes(name)) shown[name] = latest[name];
      return typed;
    },
    ask: async (conflicts) => {
      asked.push([...conflicts]);
      const { choice } = form;
      return choice && new Map(conflicts.map((conflict) => [keyOf(conflict), choice]));
    },
    gaveWay: (names) => gaveWay.push(names),
    saved: () => undefined,
    shown: [],
    marks: [],
    tell: (names) => told.push(names),
    words: { changed: () => 'changed', undecided: () => 'undecided' },
  };
  return { form, shown, asked, told, gaveWay };
}

const first = { title: 'a', teaser: 'b', publishAt: null };

async function save(how: 'autosave' | 'draft' | 'publication', page: Page) {
  const query = { autosave: '?autosave=true&draft=true', draft: '?draft=true', publication: '' }[how];
  const body = new FormData();
  const _status = how === 'publication' ? 'published' : 'draft';
  body.append('_payload', JSON.stringify({ ...page.shown, _status }));
  const request = readSave(`/api/pages/1${query}`, { method: 'PATCH', body }, '/api');
  const response = await sendSave(request as NonNullable<typeof request>, page.form, page.server.sendAs(page.author));
  return response as Response;
}

type Page = ReturnType<typeof open>;
function open() {
  const server = aServer(first);
  return { server, author: 0, ...aForm(first) };
}

test('sends only what was changed, so that a late autosave empties nothing that a publication set', async () => {
  const page = open();
  page.shown.title = 'mine';
  await save('publication', page);
  page.server.newest().publishAt = 'now';
  page.shown.teaser = 'also mine';
  await save('autosave', page);
  expect(page.server.requests.map(({ values }) => values)).toEqual([
    { title: 'mine', _status: 'published' },
    { teaser: 'also mine', _status: 'draft' },
  ]);
  expect(page.server.newest()).toMatchObject({ title: 'mine', teaser: 'also mine', publishAt: 'now' });
});

test('an autosave without a change makes no version, and nothing to publish', async () => {
  const page = open();
  const response = await save('autosave', page);
  expect([response.ok, response.status < 400]).toEqual([false, true]);
  expect(page.server.requests).toEqual([]);
});

test('takes a list of other documents for no change, though an answer leaves it out', async () => {
  const page = open();
  const list = { docs: ['c1'], hasNextPage: false };
  Object.assign(page.form.base?.server ?? {}, { cities: list });
  Object.assign(page.form.base?.form ?? {}, { cities: list });
  page.shown.cities = undefined;
  page.server.write({ teaser: 'theirs' });
  page.shown.title = 'mine';
  await save('autosave', page);
  expect(page.told).toEqual([['teaser']]);
});

test('takes in what others changed in other fields, and says so', async () => {
  const page = open();
  page.server.write({ teaser: 'theirs' });
  page.shown.title = 'mine';
  const response = await save('autosave', page);
  expect(response.ok).toBe(true);
  expect(page.server.newest()).toMatchObject({ title: 'mine', teaser: 'theirs' });
  expect(page.shown).toMatchObject({ title: 'mine', teaser: 'theirs' });
  expect([page.asked, page.told]).toEqual([[], [['teaser']]]);
});

test.each(['mine', 'theirs'] as const)(
  'keeps %s where both changed a field, and the other as a version',
  async (choice) => {
    const page = open();
    page.form.choice = choice;
    page.server.write({ title: 'theirs' });
    page.shown.title = 'mine';
    await save('autosave', page);
    expect(page.asked).toEqual([[{ path: ['title'], mine: 'mine', theirs: 'theirs' }]]);
    // Only what is new on the screen is told.
    expect(page.told).toEqual(choice === 'mine' ? [] : [['title']]);
    expect(page.gaveWay).toEqual(choice === 'mine' ? [] : [['title']]);
    expect(page.server.newest().title).toBe(choice);
    expect(page.shown.title).toBe(choice);
    expect(page.server.versions.map(({ title }) => title)).toEqual(expect.arrayContaining(['mine', 'theirs']));
    // An autosave would replace the version that holds the other text.
    for (const { query } of page.server.requests.slice(1)) expect(query).not.toContain('autosave');
  },
);

test('saves nothing while the choice is put off, and asks again', async () => {
  const page = open();
  page.form.choice = null;
  page.server.write({ title: 'theirs' });
  page.shown.title = 'mine';
  expect((await save('autosave', page)).status).toBe(409);
  expect(page.server.newest().title).toBe('theirs');
  page.form.choice = 'mine';
  expect((await save('autosave', page)).ok).toBe(true);
});

test('does not publish what nobody has seen, and publishes at the next press', async () => {
  const page = open();
  page.server.write({ teaser: 'theirs' });
  page.shown.title = 'mine';
  const refused = await save('publication', page);
  expect([refused.status, await refused.json()]).toEqual([409, { errors: [{ message: 'changed' }] }]);
  expect(page.server.versions.filter(({ _status }) => _status === 'published')).toEqual([]);
  expect(page.shown).toMatchObject({ title: 'mine', teaser: 'theirs' });
  expect((await save('publication', page)).ok).toBe(true);
  expect(page.server.newest()).toMatchObject({ title: 'mine', teaser: 'theirs', _status: 'published' });
});

test('publishes over a version with the same content', async () => {
  const page = open();
  page.server.write({ updatedBy: 'somebody' });
  expect((await save('publication', page)).ok).toBe(true);
});

test('asks about a field that was typed in while theirs was being shown', async () => {
  const page = open();
  page.server.write({ teaser: 'theirs' });
  page.shown.title = 'mine';
  page.form.whileTaking = () => {
    page.shown.teaser = 'typed meanwhile';
    page.form.whileTaking = () => undefined;
  };
  await save('autosave', page);
  await save('autosave', page);
  expect(page.asked.flat()).toEqual([{ path: ['teaser'], mine: 'typed meanwhile', theirs: 'theirs' }]);
});

const turns = fc.array(
  fc.record({
    who: fc.nat(1),
    field: fc.constantFrom('title', 'teaser'),
    choice: fc.constantFrom('mine' as const, 'theirs' as const),
    how: fc.constantFrom('autosave' as const, 'draft' as const),
  }),
  { maxLength: 12 },
);

test('whatever two people, or one in two windows, write and save in turn is in the document or in a version', async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.boolean(), async (moves, isOne) => {
      const page = open();
      const pages = [page, { ...aForm(first), server: page.server, author: isOne ? 0 : 1 }];
      const texts: { field: string; text: string; by: number }[] = [];
      for (const [index, { who, field, choice, how }] of moves.entries()) {
        const mover = pages[who] as Page;
        mover.form.choice = choice;
        const text = `${who}-${index}`;
        mover.shown[field] = text;
        await save(how, mover);
        texts.push({ field, text, by: who });
      }
      const kept = page.server.versions;
      for (const [index, { field, text, by }] of texts.entries()) {
        // A text that its own author wrote over is not lost.
        const isReplaced = texts.slice(index + 1).some((later) => later.by === by && later.field === field);
        if (!isReplaced) expect(kept.some((version) => version[field] === text)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('two tabs lose nothing', async () => {
  const page = open();
  const other = { ...aForm(first), server: page.server, author: 0 };
  page.shown.title = 'one';
  other.shown.teaser = 'two';
  await save('autosave', page);
  await save('autosave', other);
  page.shown.title = 'one more';
  await save('autosave', page);
  expect(page.server.newest()).toMatchObject({ title: 'one more', teaser: 'two' });
});

describe('without drafts', () => {
  const openPlain = () => {
    const page = open();
    page.form.hasDrafts = false;
    return page;
  };

  test('nothing is saved over what others changed, and the person reads which fields it is', async () => {
    const page = openPlain();
    page.shown.title = 'mine';
    page.server.write({ teaser: 'theirs' });
    page.form.words.changed = (names) => `changed: ${names.join()}`;
    const response = await save('publication', page);
    expect([response.status, await response.json()]).toEqual([409, { errors: [{ message: 'changed: teaser' }] }]);
    expect(page.server.newest()).toMatchObject({ title: 'a', teaser: 'theirs' });
  });

  test('nor over another file, which the form need not show', async () => {
    const page = openPlain();
    page.shown.title = 'mine';
    page.server.write({ filename: 'theirs.pdf' });
    expect((await save('publication', page)).status).toBe(409);
    expect(page.server.newest()).toMatchObject({ title: 'a', filename: 'theirs.pdf' });
  });

  test('a save that brings only a file is sent again after a write that changed nothing', async () => {
    const page = openPlain();
    page.server.write({});
    expect((await save('publication', page)).status).toBe(200);
    expect(page.server.requests).toHaveLength(2);
  });
});
