import { sampleDocx, samplePdf } from '@civic/content/sample-files';
import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import { CmsClient } from '../harness/cms-client';
import { openAdmin, openForm, openScreen } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { uploadFile } from '../harness/upload';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
  page = await openAdmin(browser, stack.cms.url, 'publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const pressDelete = async () => {
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete').click();
};

it('tells on the page of a city where it is used, and takes it out there before it deletes it', async () => {
  const city = await publisher.publishNew('cities', { name: 'Използван град', country: 'BG' });
  const news = await publisher.publishNew('announcements', {
    title: 'Споменава града',
    teaser: 'Кратко.',
    cities: [city.id],
  });
  await openForm(page, stack.cms.url, `cities/${city.id}`);
  await page.getByText('Къде се използва', { exact: true }).click();
  const link = page.locator('.civic-used').getByRole('link', { name: /Споменава града/ });
  await link.waitFor();
  const used = page.locator('.civic-used');
  await holds(async () => expect(await used.innerText()).toContain('„Споменава града“ (съобщение) – Градове'));
  expect(await accessibilityFindings(page, '.civic-used')).toEqual([]);

  await pressDelete();
  const dialog = page.getByRole('dialog', { name: 'Използва се и другаде' });
  await dialog.waitFor();
  await holds(async () => expect(await dialog.innerText()).toContain('Споменава града'));
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);
  await dialog.getByRole('button', { name: 'Махнете го отвсякъде и изтрийте' }).click();
  await eventually(async () => (await publisher.get(`/cities/${city.id}`)).status === 404);
  const { body } = await publisher.get(`/announcements/${news.id}?depth=0&locale=bg&draft=false`);
  expect(body).toMatchObject({ _status: 'published', cities: [] });
});

it('offers no deletion of what a field requires', async () => {
  const city = await publisher.publishNew('cities', { name: 'Нужен град', country: 'BG' });
  await publisher.publishNew('representatives', { name: 'Нужда от град', position: 'Кмет', city: city.id });
  await openForm(page, stack.cms.url, `cities/${city.id}`);
  await pressDelete();
  const dialog = page.getByRole('dialog', { name: 'Използва се и другаде' });
  await dialog.waitFor();
  await holds(async () => expect(await dialog.innerText()).toContain('изберете там друго и публикувайте'));
  expect(await dialog.getByRole('button', { name: /изтрийте/ }).count()).toBe(0);
});

it('names in a field what is in the bin, leads there, and says so before the publication', async () => {
  const city = await publisher.publishNew('cities', { name: 'Изтрит град', country: 'BG' });
  const draft = await publisher.request<{ doc: { id: string } }>('POST', '/announcements?locale=bg&draft=true', {
    title: 'Сочи изтрит град',
    teaser: 'Кратко.',
    cities: [city.id],
  });
  const { id } = draft.body.doc;
  await publisher.request('PATCH', `/cities/${city.id}`, { deletedAt: new Date().toISOString() });
  await openForm(page, stack.cms.url, `announcements/${id}`);
  const field = page.locator('#field-cities');
  await field.getByText('Изтрит град (в коша)', { exact: true }).waitFor();
  const link = field.getByRole('link', { name: 'Отворете в коша' });
  expect(await link.getAttribute('href')).toContain(`/cities/trash/${city.id}`);
  expect(await field.locator('.relationship--multi-value-label__drawer-toggler').isVisible()).toBe(false);
  expect(await accessibilityFindings(page, '.civic-in-bin-note')).toEqual([]);

  await page.locator('.civic-languages[aria-busy="false"]').waitFor();
  await page.locator('#action-save').click();
  const dialog = page.getByRole('dialog', { name: 'Нещо, посочено в документа, няма да се вижда' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('който е в коша: „Изтрит град“ (град)');
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);
  expect((await publisher.get<{ _status?: string }>(`/announcements/${id}?depth=0`)).body._status).not.toBe(
    'published',
  );
  await dialog.getByRole('button', { name: 'Публикувайте сега' }).click();
  await eventually(
    async () =>
      (await publisher.get<{ _status?: string }>(`/announcements/${id}?depth=0`)).body._status === 'published',
  );
});

it('saves no file over what a colleague has done to it since the form was opened', async () => {
  const file = { name: 'obshta naredba.pdf', type: 'application/pdf', bytes: samplePdf(['One']) };
  const { id } = await uploadFile(publisher, file, { title: 'Обща наредба', languages: ['bg'] }, 'documents');
  const read = async () => (await publisher.get<Record<string, unknown>>(`/documents/${id}?locale=bg&depth=0`)).body;
  await openForm(page, stack.cms.url, `documents/${id}`);
  await page.locator('.file-details__remove').click();
  await page
    .locator('.file-field input[type=file]')
    .first()
    .setInputFiles({ name: 'moya.pdf', mimeType: file.type, buffer: samplePdf(['One', 'Two']) });

  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(samplePdf(['A', 'B', 'C']))], { type: file.type }), 'na kolegata.pdf');
  form.append('_payload', JSON.stringify({ description: 'От колегата.' }));
  const authorization = await CmsClient.authorization(stack.cms.url, 'publisher');
  const address = `${stack.cms.url}/api/documents/${id}?locale=bg`;
  expect((await fetch(address, { method: 'PATCH', headers: { authorization }, body: form })).status).toBe(200);
  const theirs = await read();
  expect(theirs).toMatchObject({ pages: 3, description: 'От колегата.' });

  const save = page.locator('#action-save');
  await save.click();
  await page
    .getByText(/Нищо не е запазено\. Междувременно документът е променен .*Описание/)
    .first()
    .waitFor();
  expect(await read()).toEqual(theirs);
  await openForm(page, stack.cms.url, `documents/${id}`);
  await page.locator('#field-title').fill('Обща наредба, нова');
  await save.click();
  await eventually(async () => (await read()).title === 'Обща наредба, нова');
  expect(await read()).toMatchObject({ filename: theirs.filename, description: 'От колегата.', pages: 3 });
  // What the form has just saved is what it goes on from.
  await page.locator('#field-title').fill('Обща наредба, най-нова');
  await save.click();
  await eventually(async () => (await read()).title === 'Обща наредба, най-нова');
});

it('replaces a file to download on its form, under the same address, and says why another is refused', async () => {
  const file = { name: 'otchet.pdf', type: 'application/pdf', bytes: samplePdf(['One']) };
  const { id } = await uploadFile(publisher, file, { title: 'Отчет', languages: ['bg'] }, 'documents');
  await openForm(page, stack.cms.url, `documents/${id}`);
  const address = page.locator('#field-publicAddress');
  const before = await address.inputValue();
  expect(before).toContain(`/documents/${id}/otchet.pdf`);
  const choose = async (name: string, buffer: Buffer) => {
    await page.locator('.file-field input[type=file]').first().setInputFiles({ name, mimeType: file.type, buffer });
    await page.locator('#action-save').click();
  };
  await page.locator('.file-details__remove').click();
  await choose('nov otchet.pdf', samplePdf(['One', 'Two']));
  await eventually(async () => (await publisher.get<{ pages?: number }>(`/documents/${id}`)).body.pages === 2);
  await holds(async () => expect(await address.inputValue()).toBe(before));
  await page.locator('.file-details__remove').click();
  await choose('otchet.docm', sampleDocx(['x'], 1));
  await page.getByText('Файлът съдържа макроси').first().waitFor();
});

it('chooses one more file in the drawer, and says of a file what published content makes of it now', async () => {
  const [first, second] = await Promise.all(
    ['Първи файл', 'Втори файл'].map((title) =>
      uploadFile(
        publisher,
        { name: `${title}.csv`, type: 'text/csv', bytes: Buffer.from('a;b\n1;2\n') },
        { title, languages: ['bg'] },
        'documents',
      ),
    ),
  );
  const { body } = await publisher.request<{ doc: { id: string } }>('POST', '/pages?locale=bg&draft=true&depth=0', {
    title: 'Страница с файлове',
    layout: [{ blockType: 'downloads', documents: [first?.id] }],
  });
  const line = page.locator('[role=status][data-tone]');
  await openScreen(page, stack.cms.url, `/collections/documents/${second?.id}`);
  await line.getByText('Засега никоя публикувана страница не го показва').waitFor();

  await openForm(page, stack.cms.url, `pages/${body.doc.id}`);
  await page.locator('#layout-row-0 .collapsible__toggle').first().click();
  await page.locator('#layout-row-0').getByRole('button', { name: 'Изберете от наличните' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Втори файл' }).click();
  await eventually(async () => {
    const { body: now } = await publisher.get<{ layout: { documents: unknown[] }[] }>(
      `/pages/${body.doc.id}?locale=bg&draft=true&depth=0`,
    );
    return now.layout[0]?.documents.length === 2;
  });
  await publisher.publish('pages', body.doc.id);
  await openScreen(page, stack.cms.url, `/collections/documents/${second?.id}`);
  await line.getByText(/Използва се в публикувано съдържание|Видимо за посетителите/).waitFor();
});

it('offers what was typed into the form of a file and not saved', async () => {
  const file = await uploadFile(
    publisher,
    { name: 'прекъснат.csv', type: 'text/csv', bytes: Buffer.from('a;b\n1;2\n') },
    { title: 'Прекъснат файл', languages: ['bg'] },
    'documents',
  );
  const screen = `/collections/documents/${file.id}?locale=bg`;
  const description = page.locator('#field-description');
  await openScreen(page, stack.cms.url, screen);
  await description.fill('Описание, което не е записано.');
  await eventually(() => page.evaluate((id) => Object.keys(localStorage).some((key) => key.includes(id)), file.id));
  await openScreen(page, stack.cms.url, screen);
  await page.getByRole('button', { name: 'Върнете го във формуляра' }).click();
  await eventually(async () => (await description.inputValue()) === 'Описание, което не е записано.');
  await page.locator('#action-save').click();
  await eventually(async () => {
    const { body } = await publisher.get(`/documents/${file.id}?locale=bg&depth=0`);
    return body.description === 'Описание, което не е записано.';
  });
  await openScreen(page, stack.cms.url, screen);
  expect(await page.getByRole('button', { name: 'Върнете го във формуляра' }).count()).toBe(0);
});
