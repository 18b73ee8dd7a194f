import { sampleDocx, samplePdf } from '@civic/content/sample-files';
import type { Browser, Locator, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import { openAdmin, openForm, openScreen } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { uploadFile } from '../harness/upload';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  page = await openAdmin(browser, stack.cms.url, 'publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const macros =
  'Файлът съдържа макроси – програми, които се изпълняват на компютъра на посетителя, затова не се приема.';
const words = async (locator: Locator) => (await locator.innerText()).replace(/\s+/g, ' ');
const toasts = () => page.locator('[data-sonner-toast]').allInnerTexts();

it('asks for a file and a title in the language of the admin', async () => {
  await openScreen(page, stack.cms.url, '/collections/documents/create');
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await page.locator('label[for="field-title"] .required').waitFor();
  await page.locator('#action-save').click();
  await page.locator('.file-field .field-error').getByText('Изберете файл.').waitFor();
});

it('says whole what a refusal says, and keeps it beside the file', async () => {
  await openScreen(page, stack.cms.url, '/collections/documents/create');
  await page.locator('form[data-form-ready=true]').first().waitFor();
  const file = { name: 'pismo.docm', mimeType: 'application/vnd.ms-word', buffer: sampleDocx(['x'], 1) };
  await page.locator('.file-field input[type=file]').first().setInputFiles(file);
  await page.locator('#field-title').fill('Писмо');
  await page.locator('#action-save').click();
  await holds(async () => expect((await toasts()).join('\n')).toContain(macros));
  expect(await page.locator('[data-testid="field-errors"]').count()).toBe(0);
  const note = page.locator('.civic-notice[role=alert]');
  await holds(async () => expect(await words(note)).toContain(`Файлът „pismo.docm“ не е приет. ${macros}`));
});

it('names those of several files that are refused, with the reason, and counts the others', async () => {
  await openScreen(page, stack.cms.url, '/collections/documents');
  await page.getByRole('button', { name: 'Качване на няколко файла' }).click();
  const drawer = page.locator('.bulk-upload--add-files');
  await drawer.waitFor();
  const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: samplePdf(['One']) });
  await drawer
    .locator('input[type=file]')
    .setInputFiles([
      pdf('edno.pdf'),
      { name: 'makrosi.docm', mimeType: 'application/vnd.ms-word', buffer: sampleDocx(['x'], 1) },
      { name: 'tablitsa.csv', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('Град;Година\n') },
      { name: 'parola.pdf', mimeType: 'application/pdf', buffer: samplePdf(['One'], 'to-open') },
    ]);
  const manager = page.locator('.bulk-upload--file-manager');
  const files = manager.locator('.file-selections__fileName');
  await holds(async () => expect(await files.count()).toBe(4));
  for (let at = 0; at < 4; at += 1) {
    await files.nth(at).click();
    await holds(async () => {
      await manager
        .locator('.bulk-upload--actions-bar strong')
        .first()
        .getByText(String(at + 1))
        .waitFor();
      await manager.locator('#field-title').fill(`Файл ${at + 1}`);
      expect(await manager.locator('#field-title').inputValue()).toBe(`Файл ${at + 1}`);
    });
  }
  await manager.getByRole('button', { name: 'Запазете', exact: true }).first().click();
  await holds(async () => expect(await files.allInnerTexts()).toEqual(['makrosi.docm', 'parola.pdf']));
  await holds(async () => {
    const said = (await toasts()).join('\n');
    expect(said).toContain('Качени са 2 файла.');
    expect(said).toContain('Не са качени 2 файла.');
  });
  const note = manager.locator('.civic-notice[role=alert]');
  await files.first().click();
  await holds(async () => expect(await words(note)).toContain(`Файлът „makrosi.docm“ не е приет. ${macros}`));
  await files.nth(1).click();
  await holds(async () => expect(await words(note)).toContain('Файлът „parola.pdf“ не е приет.'));
  expect(await accessibilityFindings(page, '.civic-notice')).toEqual([]);
});

it('names the pictures that are left out because of their kind', async () => {
  await openScreen(page, stack.cms.url, '/collections/media');
  await page.getByRole('button', { name: 'Качване на няколко файла' }).click();
  const choice = page.locator('.bulk-upload--add-files input[type=file]');
  await choice.setInputFiles([
    { name: 'snimka.heic', mimeType: 'image/heic', buffer: Buffer.from('x') },
    { name: 'belezhki.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
  ]);
  await holds(async () => {
    const said = (await toasts()).join('\n');
    expect(said).toContain('Не са добавени snimka.heic и belezhki.txt. Файлове от този вид не се приемат.');
  });
});

it('says in words what a file is, and compares its versions by what people see of it', async () => {
  const publisher = await stack.login('publisher');
  const file = { name: 'naredba.docx', type: 'application/octet-stream', bytes: sampleDocx(['x'], 3) };
  const { id } = await uploadFile(publisher, file, { title: 'Наредба', languages: ['bg'] }, 'documents');
  await publisher.request('PATCH', `/documents/${id}?locale=bg`, { languages: ['bg', 'en'] });
  await openForm(page, stack.cms.url, `documents/${id}`);
  await holds(async () =>
    expect(await words(page.locator('.file-meta__size-type').first())).toMatch(/^\d+ (kB|байта) · Word \(DOCX\)$/),
  );
  const query = `where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`;
  const versions = await publisher.get<{ docs: { id: string }[] }>(`/documents/versions?${query}`);
  const version = versions.body.docs[0]?.id;
  await openScreen(page, stack.cms.url, `/collections/documents/${id}/versions/${version}?modifiedOnly=false`);
  const compared = page.locator('.render-field-diffs').first();
  await holds(async () => expect(await words(compared)).toMatch(/български, английски/i));
  expect(await words(compared)).not.toMatch(/Address Name|Ширина|Височина|\["bg"/);
});

it('says by name and by the clock of the site who has a document open', async () => {
  const publisher = await stack.login('publisher');
  const file = { name: 'zaeto.pdf', type: 'application/pdf', bytes: samplePdf(['One']) };
  const { id } = await uploadFile(publisher, file, { title: 'Заето', languages: ['bg'] }, 'documents');
  const colleague = await openAdmin(browser, stack.cms.url, 'editor');
  await openForm(colleague, stack.cms.url, `documents/${id}`);
  await colleague.locator('#field-title').fill('Заето, редактирано');
  const locks = `/payload-locked-documents?where[document.value][equals]=${id}&depth=0`;
  await eventually(async () => (await publisher.get<{ totalDocs: number }>(locks)).body.totalDocs > 0);
  await openScreen(page, stack.cms.url, `/collections/documents/${id}`);
  const dialog = page.locator('.document-locked__content');
  await dialog.waitFor();
  await holds(async () => {
    const said = await words(dialog);
    expect(said).not.toContain('@');
    expect(said).toMatch(/Последна редакция: \d\d\.\d\d\.\d{4}, \d\d:\d\d$/);
  });
  await colleague.context().close();
});
