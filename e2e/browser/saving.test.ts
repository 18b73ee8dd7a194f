import type { Browser, Page, Request } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document, Role } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, pressAnyhow, pressPublish, waysOut } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let api: CmsClient;
let publisher: Page;
let editor: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await openAdmin(browser, stack.cms.url, 'publisher');
  editor = await openAdmin(browser, stack.cms.url, 'editor');
  api = await stack.login('admin');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const newDraft = async (title: string, more: object = {}): Promise<Document> => {
  const path = '/announcements?locale=bg&draft=true&depth=0';
  const { body } = await api.request<{ doc: Document }>('POST', path, { title, teaser: 'Анонс.', ...more });
  return body.doc;
};
const read = async ({ id }: Document, draft = true) =>
  (await api.get<Document>(`/announcements/${id}?locale=bg&depth=0&draft=${draft}`)).body;
const becomes = (document: Document, values: object, draft = true) =>
  eventually(async () => {
    const found = await read(document, draft);
    expect(found).toMatchObject(values);
    return true;
  });
const nameOf = async (role: Role) =>
  (await api.get<{ docs: { name: string }[] }>(`/users?where[email][equals]=${role}@demo.example`)).body.docs[0]?.name;
const open = (page: Page, { id }: Document) => openForm(page, stack.cms.url, `announcements/${id}`);
const title = (page: Page) => page.locator('#field-title');
/** Until no press is being carried out: the button is called so again. */
const ready = (page: Page) => page.getByRole('button', { name: 'Публикувайте', exact: true }).waitFor();
const teaser = (page: Page) => page.locator('textarea#field-teaser');
/** Whether a form asks for its state. */
const isFormState = (request: Request) => request.method() === 'POST' && 'next-action' in request.headers();
const isPublication = (request: Request) => request.method() === 'PATCH' && !request.url().includes('draft=true');
const isAutosave = (request: { url: () => string }) => request.url().includes('autosave=true');

/** Counts the requests of a kind from now on, and those that are over. */
function countRequests(page: Page, isCounted: (request: Request) => boolean) {
  const counts = { begun: 0, ended: 0 };
  const counted = new Set<Request>();
  page.on('request', (request) => {
    if (!isCounted(request)) return;
    counted.add(request);
    counts.begun += 1;
  });
  const end = (request: Request) => void (counts.ended += counted.delete(request) ? 1 : 0);
  page.on('requestfinished', end).on('requestfailed', end);
  return counts;
}

/** The answers to the saves of a document wait until the function that is returned is called. */
async function holdSaves(page: Page, { id }: Document): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/api/announcements/${id}?*`, async (route) => {
    if (route.request().method() === 'PATCH') await released;
    await route.continue();
  });
  return release;
}

it('keeps a press of Publish during an autosave and carries it out once', async () => {
  const draft = await newDraft('Натиснато по време на запис');
  await open(publisher, draft);
  const release = await holdSaves(publisher, draft);
  const publications: string[] = [];
  publisher.on('request', (request) => {
    if (request.method() === 'PATCH' && !request.url().includes('draft=true')) publications.push(request.url());
  });
  const autosave = publisher.waitForRequest(isAutosave);
  await title(publisher).fill('Публикувано след записа');
  await autosave;
  await pressAnyhow(publisher, '#action-save', 2);
  await publisher.getByRole('button', { name: 'Запазва се, после се публикува…' }).waitFor();
  release();
  await becomes(draft, { title: 'Публикувано след записа', _status: 'published' }, false);
  await ready(publisher);
  expect(publications).toHaveLength(1);
  // Nothing is left to publish.
  expect(await read(draft)).toMatchObject({ _status: 'published' });
  await publisher.unrouteAll();
});

it('publishes nothing that was typed after the press, and says so', async () => {
  const draft = await newDraft('Натиснато и дописано');
  await open(publisher, draft);
  const release = await holdSaves(publisher, draft);
  const autosave = publisher.waitForRequest(isAutosave);
  await title(publisher).fill('Докъдето е натиснато');
  await autosave;
  await pressPublish(publisher);
  await title(publisher).fill('Докъдето е натиснато и после дописано');
  release();
  await publisher
    .getByRole('main')
    .getByText(/Докато публикуването чакаше, продължихте да пишете: .+/)
    .waitFor();
  await becomes(draft, { title: 'Докъдето е натиснато и после дописано', _status: 'draft' });
  expect((await read(draft, false))._status).not.toBe('published');
  await publisher.unrouteAll();
});

it('lets a publication be called off that waits', async () => {
  const draft = await newDraft('Отказано, докато чака');
  await open(publisher, draft);
  const release = await holdSaves(publisher, draft);
  const autosave = publisher.waitForRequest(isAutosave);
  await title(publisher).fill('Написано и отказано');
  await autosave;
  await pressPublish(publisher);
  await publisher.getByRole('button', { name: 'Не публикувайте' }).click();
  await ready(publisher);
  release();
  await becomes(draft, { title: 'Написано и отказано', _status: 'draft' });
  expect((await read(draft, false))._status).not.toBe('published');
  await publisher.unrouteAll();
});

it('shows who else has the document open, and where they are', async () => {
  const draft = await newDraft('Отворен при двама');
  await open(editor, draft);
  await teaser(editor).focus();
  await open(publisher, draft);
  const here = publisher.getByText(/Документът е отворен и при: .+/);
  await here.filter({ hasText: 'поле „Анонс“' }).waitFor();
  await editor.goto(`${stack.cms.url}/admin`);
  await here.waitFor({ state: 'hidden' });
});

it('says in the form of a document that a colleague moved to the bin that nothing is saved, and keeps the text', async () => {
  const draft = await newDraft('Преместено в коша под ръката');
  await open(editor, draft);
  const mover = await stack.login('publisher');
  await mover.request('PATCH', `/announcements/${draft.id}`, { deletedAt: new Date().toISOString() });
  await teaser(editor).fill('Написано след преместването.');
  const notice = editor.locator('[data-civic-gone]');
  await notice.waitFor();
  expect(await notice.textContent()).toContain(String(await nameOf('publisher')));
  expect(await notice.locator('a').getAttribute('href')).toContain(`/announcements/trash/${draft.id}`);
  expect(await editor.getByText('Not Found').count()).toBe(0);

  // Written long enough ago for the browser to have it.
  await eventually(() => editor.evaluate((id) => Object.keys(localStorage).some((key) => key.includes(id)), draft.id));
  await editor.goto(`${stack.cms.url}/admin/account`);
  await mover.request('PATCH', `/announcements/${draft.id}?trash=true`, { deletedAt: null });
  await open(editor, draft);
  await editor.getByRole('button', { name: 'Върнете го във формуляра' }).click();
  await becomes(draft, { teaser: 'Написано след преместването.' });
});

it('takes in what a colleague changed in another field', async () => {
  const draft = await newDraft('Двама в един документ');
  await open(publisher, draft);
  await open(editor, draft);
  await teaser(editor).fill('Анонс от колега.');
  await becomes(draft, { teaser: 'Анонс от колега.' });
  await title(publisher).fill('Заглавие от отговорния редактор');
  await becomes(draft, { title: 'Заглавие от отговорния редактор', teaser: 'Анонс от колега.' });
  await eventually(async () => (await teaser(publisher).inputValue()) === 'Анонс от колега.');
});

it('shows both texts where both changed one field, and keeps the one that loses as a version', async () => {
  const draft = await newDraft('Едно поле');
  await open(publisher, draft);
  await open(editor, draft);
  await title(editor).fill('Текст на колегата');
  await becomes(draft, { title: 'Текст на колегата' });
  await title(publisher).fill('Моят текст');
  const drawer = publisher.getByRole('dialog', { name: 'Променено е и на друго място' });
  await drawer.getByText('Текст на колегата').waitFor();
  await drawer.getByText('Моят текст').waitFor();
  await drawer.getByText(`На ${await nameOf('editor')}, запазено на`).waitFor();
  await drawer.getByLabel('Моето').check();
  await drawer.getByRole('button', { name: 'Запазете избраното' }).click();
  await becomes(draft, { title: 'Моят текст' });
  const query = `/announcements/versions?where[parent][equals]=${draft.id}&locale=bg&depth=0&limit=50`;
  const { body } = await api.get<{ docs: { version: Document }[] }>(query);
  expect(body.docs.map(({ version }) => version.title)).toEqual(
    expect.arrayContaining(['Моят текст', 'Текст на колегата']),
  );
});

it('offers the choice again where it was put off', async () => {
  const draft = await newDraft('Отложен избор');
  await open(publisher, draft);
  await open(editor, draft);
  await title(editor).fill('Избор на колегата');
  await becomes(draft, { title: 'Избор на колегата' });
  await title(publisher).fill('Моят избор');
  const drawer = publisher.getByRole('dialog', { name: 'Променено е и на друго място' });
  await drawer.getByText('Избор на колегата').waitFor();
  await publisher.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect((await read(draft)).title).toBe('Избор на колегата');
  await publisher.getByRole('button', { name: 'Изберете кой текст да остане' }).click();
  await drawer.getByLabel('Моето').check();
  await drawer.getByRole('button', { name: 'Запазете избраното' }).click();
  await becomes(draft, { title: 'Моят избор' });
  await publisher.getByRole('button', { name: 'Изберете кой текст да остане' }).waitFor({ state: 'hidden' });
});

it('asks nothing when one person discards the edits and writes on in the same field', async () => {
  const draft = await newDraft('Публикувано заглавие');
  await api.publish('announcements', draft.id);
  await open(publisher, draft);
  for (const words of ['Първа редакция', 'Втора редакция']) {
    await title(publisher).fill(words);
    await becomes(draft, { title: words });
    await publisher.locator('#action-revert-to-published').click();
    await publisher.getByRole('dialog').getByRole('button', { name: 'Върнете', exact: true }).click();
    await eventually(async () => (await title(publisher).inputValue()) === 'Публикувано заглавие');
    await becomes(draft, { title: 'Публикувано заглавие' });
  }
  await title(publisher).fill('След отказа');
  await becomes(draft, { title: 'След отказа' });
  expect(await publisher.getByRole('dialog', { name: 'Променено е и на друго място' }).count()).toBe(0);
});

it('restores a version as a draft, says so before, and leaves what visitors have', async () => {
  const draft = await newDraft('Преди публикуването');
  await api.publish('announcements', draft.id, { title: 'На сайта' });
  const query = `where[parent][equals]=${draft.id}&where[version._status][equals]=draft&depth=0`;
  const { body } = await api.get<{ docs: { id: string }[] }>(`/announcements/versions?${query}`);
  await openScreen(publisher, stack.cms.url, `/collections/announcements/${draft.id}/versions/${body.docs[0]?.id}`);
  await publisher.getByRole('button', { name: 'Върнете тази версия' }).click();
  const dialog = publisher.getByRole('dialog');
  await dialog.getByText('Върнатото става чернова: посетителите виждат каквото и досега').waitFor();
  await dialog.getByRole('button', { name: 'Потвърдете' }).click();
  await becomes(draft, { title: 'Преди публикуването', _status: 'draft' });
  expect(await read(draft, false)).toMatchObject({ title: 'На сайта', _status: 'published' });
});

it('tells the edits of what there is only one of from what is public, whose each version was, and restores one as a draft', async () => {
  const screen = '/globals/home?locale=bg';
  const { body: home } = await api.get<{ lead: string }>('/globals/home?locale=bg&depth=0');
  const { body: versions } = await api.get<{ docs: { id: string }[] }>('/globals/home/versions?depth=0&limit=1');
  await api.request('POST', '/globals/home?locale=bg&draft=true&depth=0', {
    heading: 'Редакция на началната страница',
  });
  const discard = publisher.locator('#action-revert-to-published');
  await openScreen(publisher, stack.cms.url, screen);
  await discard.waitFor();
  await openScreen(publisher, stack.cms.url, '/globals/home/versions');
  await publisher
    .locator('.civic-versions tbody tr')
    .first()
    .getByText(String(await nameOf('admin')))
    .waitFor();

  await api.request('POST', `/globals/home/versions/${versions.docs[0]?.id}`);
  await openScreen(publisher, stack.cms.url, screen);
  await discard.click();
  await publisher.locator('#confirm-action').click();
  await discard.waitFor({ state: 'hidden' });
  expect((await api.get<{ lead: string }>('/globals/home?locale=bg&depth=0')).body.lead).toBe(home.lead);
});

it('does not publish what a colleague wrote before it was on the screen', async () => {
  const draft = await newDraft('Остарял екран');
  await open(publisher, draft);
  await open(editor, draft);
  await teaser(editor).fill('Непрегледан анонс.');
  await becomes(draft, { teaser: 'Непрегледан анонс.' });
  await pressPublish(publisher);
  await publisher.getByText('Прегледайте новото и публикувайте отново.').waitFor();
  await eventually(async () => (await teaser(publisher).inputValue()) === 'Непрегледан анонс.');
  expect((await read(draft, false))._status).not.toBe('published');
  await pressPublish(publisher);
  await becomes(draft, { teaser: 'Непрегледан анонс.', _status: 'published' }, false);
});

it('saves as a draft what cannot be published, and leaves the button alive', async () => {
  const draft = await newDraft('Отказано публикуване');
  await open(publisher, draft);
  await pressPublish(publisher);
  await becomes(draft, { _status: 'published' }, false);
  await teaser(publisher).fill('');
  await title(publisher).fill('Без анонс');
  await pressPublish(publisher);
  await publisher.locator('.payload-toast-container [data-type=error]').first().waitFor();
  await becomes(draft, { title: 'Без анонс', _status: 'draft' });
  await teaser(publisher).fill('Анонс отново.');
  await pressPublish(publisher);
  await becomes(draft, { title: 'Без анонс', teaser: 'Анонс отново.', _status: 'published' }, false);
});

it('keeps at its field what only the CMS can refuse, through the saves that follow, until the field changes', async () => {
  const expected = { precision: 'day', date: '2024-05-12T09:00:00.000Z', certainty: 'provisional' };
  const draft = await newDraft('Обещано за вчера', { comingSoon: true, expected });
  await open(publisher, draft);
  const showTab = (name: string) => publisher.locator('.tabs-field__tab-button').filter({ hasText: name }).click();
  const field = publisher.locator('#field-expected__date');
  const words = field.getByText('Тази дата вече е минала.');
  const states = countRequests(publisher, isFormState);
  await showTab('Очаквайте');
  await pressPublish(publisher);
  await words.waitFor();
  await becomes(draft, { _status: 'draft' });
  for (const text of ['Обещано за вчера, и още', 'Обещано за вчера, и още нещо']) {
    const told = publisher.waitForResponse((response) => isFormState(response.request()));
    await showTab('Текст');
    await title(publisher).fill(text);
    await told;
    await becomes(draft, { title: text });
    await showTab('Очаквайте');
    // Until the form asks for nothing any more, and has had all answers.
    await eventually(async () => {
      const before = states.begun;
      await pause(1_000);
      return states.begun === before && states.ended === before;
    });
    await words.waitFor();
  }
  await field.getByRole('button', { name: 'Изчистете' }).click();
  await words.waitFor({ state: 'hidden' });
  await pressPublish(publisher);
  await field.getByText('Посочете датата или изберете „Още не е известно“.').waitFor();
  // A mark keeps no press from being sent.
  const sent = publisher.waitForRequest(isPublication);
  await pressPublish(publisher);
  await sent;
  await field.getByText('Посочете датата или изберете „Още не е известно“.').waitFor();
  expect((await read(draft, false))._status).not.toBe('published');
});

it('keeps the words at a title without a letter', async () => {
  const draft = await newDraft('Ще стане празник');
  await open(publisher, draft);
  await title(publisher).fill('🎉🎉');
  await pressPublish(publisher);
  const error = publisher.locator('.field-error').first();
  await error.waitFor();
  await becomes(draft, { title: '🎉🎉', _status: 'draft' });
  const told = publisher.waitForResponse((response) => isFormState(response.request()));
  await teaser(publisher).fill('Друг анонс.');
  await told;
  await becomes(draft, { teaser: 'Друг анонс.' });
  await error.waitFor();
  await title(publisher).fill('Празник');
  await error.waitFor({ state: 'hidden' });
  await pressPublish(publisher);
  await becomes(draft, { title: 'Празник', _status: 'published' }, false);
});

it('offers the languages that are complete from the form of the one that is not', async () => {
  const draft = await newDraft('Готово на български');
  await api.saveDraft('announcements', draft.id, { title: 'Not ready in English' }, 'en');
  await openForm(publisher, stack.cms.url, `announcements/${draft.id}`, 'en');
  await pressPublish(publisher);
  const dialog = publisher.getByRole('dialog', { name: 'Още не може да се публикува на всички езици' });
  await dialog.getByText(/Анонс: .+/).waitFor();
  await dialog.getByRole('button', { name: 'Публикувайте без английски' }).click();
  await publisher.getByText('Публикувано е на български.').waitFor();
  await becomes(draft, { title: 'Готово на български', _status: 'published' }, false);
  await publisher.locator('.civic-languages').getByText('Български – на сайта').waitFor();
});

it('tells which language is not complete, and publishes without it', async () => {
  const draft = await newDraft('Наполовина преведено');
  await api.saveDraft('announcements', draft.id, { title: 'Half translated' }, 'en');
  await open(publisher, draft);
  const line = publisher.locator('.civic-languages');
  await line.getByText('Английски – непълен').waitFor();
  await pressPublish(publisher);
  const dialog = publisher.getByRole('dialog', { name: 'Още не може да се публикува на всички езици' });
  await dialog.getByText(/Анонс: .+/).waitFor();
  expect((await read(draft, false))._status).not.toBe('published');
  await dialog.getByRole('button', { name: 'Публикувайте без английски' }).click();
  await publisher.getByText('Публикувано е на български.').waitFor();
  await becomes(draft, { title: 'Наполовина преведено', _status: 'published' }, false);
  await line.getByText('Български – на сайта').waitFor();
  await line.getByText('Английски – непълен').waitFor();
});

it('follows a save with the languages of the document, and says so until it has', async () => {
  const draft = await newDraft('С езици след записа');
  await open(publisher, draft);
  const line = publisher.locator('.civic-languages');
  await line.getByText('Български – готов').waitFor();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await publisher.route('**/api/releases/languages/**', async (route) => {
    await released;
    await route.continue();
  });
  await teaser(publisher).fill('');
  await line.getByText('обновява се…').waitFor();
  release();
  await line.getByText('Български – непълен').waitFor();
  await line.getByText('обновява се…').waitFor({ state: 'hidden' });
  await publisher.unrouteAll();
});

it('says that something was published, not that it was saved', async () => {
  const draft = await newDraft('С думи за публикуването');
  await open(publisher, draft);
  await pressPublish(publisher);
  await publisher.locator('.payload-toast-container').getByText('Публикувано.').waitFor();
});

it('tells in the list of versions what each was and whose, and on its page', async () => {
  const draft = await newDraft('С версии');
  await open(publisher, draft);
  await title(publisher).fill('С версии и автор');
  await becomes(draft, { title: 'С версии и автор' });
  await pressPublish(publisher);
  await becomes(draft, { _status: 'published' }, false);
  await publisher.goto(`${stack.cms.url}/admin/collections/announcements/${draft.id}/versions`);
  const rows = publisher.locator('.civic-versions tbody tr');
  await rows.first().getByText('Публикуване').waitFor();
  const me = (await (await stack.login('publisher')).get<{ user: { name: string } }>('/users/me')).body.user.name;
  await rows.first().getByText(me).waitFor();
  await rows.last().getByText('Чернова').waitFor();
  await rows.first().getByRole('link').click();
  await publisher.getByText(`Публикуване · ${me}`).first().waitFor();
});

it.each(Object.entries(waysOut))('saves the last second before the way out: %s', async (_, leave) => {
  const draft = await newDraft('Изход');
  const page = await publisher.context().newPage();
  await page.goto(`${stack.cms.url}/admin`);
  await open(page, draft);
  await title(page).press('End');
  await title(page).pressSequentially(' с последни думи');
  await leave(page);
  await becomes(draft, { title: 'Изход с последни думи' });
  if (!page.isClosed()) await page.close();
});

it('saves the last second before a step back to another language of the same document', async () => {
  const draft = await newDraft('На два езика');
  const page = await publisher.context().newPage();
  await open(page, draft);
  await waysOut['another language']?.(page);
  await page.waitForURL(/locale=en/);
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await eventually(async () => (await title(page).inputValue()) === '');
  await title(page).pressSequentially('In two languages');
  await page.goBack();
  await page.waitForURL(/locale=bg/);
  await eventually(async () => {
    const { body } = await api.get<Document>(
      `/announcements/${draft.id}?locale=en&fallback-locale=none&depth=0&draft=true`,
    );
    return body.title === 'In two languages';
  });
  await becomes(draft, { title: 'На два езика' });
  await page.close();
});

it('keeps the text without a connection, says so, and goes on by itself', async () => {
  const draft = await newDraft('Без връзка');
  await open(publisher, draft);
  await publisher.context().setOffline(true);
  await title(publisher).fill('Написано без връзка');
  await publisher.getByText('Няма връзка със системата.').waitFor();
  await teaser(publisher).fill('И това.');
  await publisher.context().setOffline(false);
  await becomes(draft, { title: 'Написано без връзка', teaser: 'И това.' });
  await publisher.getByText('Няма връзка със системата.').waitFor({ state: 'hidden' });
});

it('carries out a publication that was pressed without a connection, and goes on saving', async () => {
  const draft = await newDraft('Натиснато без връзка');
  await open(publisher, draft);
  await title(publisher).pressSequentially(' и още');
  await publisher.context().setOffline(true);
  await pressAnyhow(publisher, '#action-save');
  await publisher.getByText('Няма връзка със системата.').waitFor();
  await publisher.context().setOffline(false);
  await becomes(draft, { _status: 'published' }, false);
  await ready(publisher);
  await teaser(publisher).fill('След връзката.');
  await becomes(draft, { teaser: 'След връзката.' });
});

it('lets people write on without a connection after a press, and does not publish what they wrote since', async () => {
  const draft = await newDraft('Натиснато и писано без връзка');
  await open(publisher, draft);
  // Nothing is typed before: a press waits for the save of that, and is sent only when it has ended.
  await publisher.context().setOffline(true);
  await pressAnyhow(publisher, '#action-save');
  await publisher.getByText('Няма връзка със системата.').waitFor();
  await eventually(() => title(publisher).isEditable());
  await title(publisher).press('End');
  await title(publisher).pressSequentially(' още');
  await publisher.context().setOffline(false);
  await publisher
    .getByRole('main')
    .getByText(/Докато публикуването чакаше връзката, продължихте да пишете: Заглавие\./)
    .waitFor();
  await becomes(draft, { title: 'Натиснато и писано без връзка още', _status: 'draft' });
  expect((await read(draft, false))._status).not.toBe('published');
});

it('goes on after a new login in place when the session has ended', async () => {
  const draft = await newDraft('Край на сесията');
  await open(editor, draft);
  await editor.context().clearCookies();
  await title(editor).fill('Написано след края ѝ');
  await editor.getByLabel('Парола за editor@demo.example').fill('demo-editor-2026');
  await editor.getByRole('button', { name: 'Влезте отново' }).click();
  await becomes(draft, { title: 'Написано след края ѝ' });
});

it('goes on when the new login comes while the form still asks whose session it is', async () => {
  const draft = await newDraft('Вход между два въпроса');
  await open(editor, draft);
  await editor.context().clearCookies();
  let answer: () => void = () => undefined;
  const login = new Promise<void>((resolve) => (answer = resolve));
  await editor.route('**/api/users/me', async (route) => {
    await login;
    // With the cookies of this moment.
    await route.continue();
  });
  const refused = editor.waitForResponse((response) => isAutosave(response.request()) && response.status() === 403);
  await title(editor).fill('Написано между два входа');
  await refused;
  await editor.context().request.post(`${stack.cms.url}/api/users/login`, {
    data: { email: 'editor@demo.example', password: 'demo-editor-2026' },
  });
  answer();
  await becomes(draft, { title: 'Написано между два входа' });
  await editor.unrouteAll();
});

it('offers what was not saved when the browser died', async () => {
  const draft = await newDraft('Прекъснат браузър');
  // A context of its own has a process of its own, whose end concerns no other page.
  const context = await browser.newContext({ storageState: await publisher.context().storageState(), locale: 'bg-BG' });
  const page = await context.newPage();
  await open(page, draft);
  await page.route('**/api/announcements/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await title(page).fill('Само в браузъра');
  await page.getByText('Няма връзка със системата.').waitFor();
  const isKept = () => JSON.stringify({ ...window.localStorage }).includes('Само в браузъра');
  await eventually(() => page.evaluate(isKept));
  // A page that is closed would let through the save that is held back at the moment; one that crashes sends nothing more.
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();
  const later = await context.newPage();
  await open(later, draft);
  await later.getByRole('button', { name: 'Върнете го във формуляра' }).click();
  await eventually(async () => (await title(later).inputValue()) === 'Само в браузъра');
  await becomes(draft, { title: 'Само в браузъра' });
  await context.close();
});
