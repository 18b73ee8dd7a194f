import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, pressPublish } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** An editor far from the city, whose own clock must not matter. */
async function editFrom(timezoneId: string, id: string): Promise<Page> {
  const page = await openAdmin(browser, stack.cms.url, 'publisher', { timezoneId });
  await openForm(page, stack.cms.url, `announcements/${id}`);
  // Payload opens the tab that was open last.
  await moment(page, 'Дата на съобщението').getByLabel('Дата').waitFor();
  return page;
}

const moment = (page: Page, label: string) => page.getByRole('group', { name: label });

async function type(page: Page, label: string, date: string, time: string): Promise<void> {
  await moment(page, label).getByLabel('Дата').fill(date);
  await moment(page, label).getByLabel('Час').fill(time);
}

const newDraft = async (title: string): Promise<Document> => {
  const path = '/announcements?locale=bg&draft=true&depth=0';
  const data = { title, teaser: 'Анонс.', comingSoon: false };
  const { body } = await publisher.request<{ doc: Document }>('POST', path, data);
  return body.doc;
};
const latest = async (id: string): Promise<Document> =>
  (await publisher.get<Document>(`/announcements/${id}?locale=bg&draft=true&depth=0`)).body;

it('takes the time of the city from an editor in America, and says which instant that is', async () => {
  const { id } = await newDraft('Час на града');
  const page = await editFrom('America/Los_Angeles', id);
  await type(page, 'Дата на съобщението', '2027-05-12', '09:00');
  await page.getByText('12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC').waitFor();
  await eventually(async () => (await latest(id)).publishAt === '2027-05-12T06:00:00.000Z');
  await openScreen(page, stack.cms.url, '/collections/announcements');
  await page.getByRole('cell', { name: '12.05.2027, 09:00' }).waitFor();
  await page.context().close();
});

it('tells the times of an account by the clock of the city, too', async () => {
  const { id } = await newDraft('Час на профила');
  const admin = await stack.login('admin');
  const { body } = await admin.get<{ docs: { id: string; email: string }[] }>('/users?limit=50&depth=0');
  const account = body.docs.find(({ email }) => email.startsWith('contributor@'));
  const closed = await admin.request<{ doc: { closedAt: string } }>('PATCH', `/users/${account?.id}`, { closed: true });
  const { closedAt } = closed.body.doc;
  const inSofia = new Intl.DateTimeFormat('bg-BG', {
    timeZone: 'Europe/Sofia',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(closedAt));
  const page = await editFrom('America/Los_Angeles', id);
  await openScreen(page, stack.cms.url, `/collections/users/${account?.id}`);
  await page.locator('.civic-document-times').getByText(inSofia.slice(0, 5)).first().waitFor();
  await moment(page, 'Закрит на').getByText(inSofia.slice(0, 5)).waitFor();
  expect(await page.locator('.doc-controls__value-wrap:visible').count()).toBe(0);
  await page.context().close();
});

it('publishes nothing while a date is typed by half or names an hour that does not exist', async () => {
  const { id } = await newDraft('Час, който го няма');
  const page = await editFrom('Europe/Sofia', id);
  const complaint = page.locator('.payload-toast-container [data-type=error]');
  await moment(page, 'Дата на съобщението').getByLabel('Дата').fill('2027-03-28');
  await pressPublish(page);
  await complaint.getByText('Посочете и часа.').waitFor();
  await moment(page, 'Дата на съобщението').getByLabel('Час').fill('03:30');
  await pressPublish(page);
  await complaint.getByText('час 03:30 не съществува').waitFor();
  await page.waitForTimeout(3_000);
  expect(await latest(id)).toMatchObject({ _status: 'draft', publishAt: null });
  await page.context().close();
});

it('asks which of two equal hours is meant', async () => {
  const { id } = await newDraft('Час, който идва два пъти');
  const page = await editFrom('Europe/Sofia', id);
  await type(page, 'Дата на съобщението', '2027-10-31', '03:30');
  await page.getByLabel('Втория път, UTC+2 · 01:30 UTC').check();
  await page.getByText('31 октомври 2027 г., 03:30 ч. (София, UTC+2) · 01:30 UTC').waitFor();
  await pressPublish(page);
  await eventually(async () => (await latest(id))._status === 'published');
  expect((await latest(id)).publishAt).toBe('2027-10-31T01:30:00.000Z');
  await page.context().close();
});
