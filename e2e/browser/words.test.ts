import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { contentOf, faultOf, wordsOf, type AdminLanguage } from '../harness/words';

/** Documents that the screens are tried on. */
interface Samples {
  document: Record<string, string>;
  version: string;
  city: string;
  open: string;
  scheduled: string;
  undecided: string;
}

const drafted = [
  'initiatives',
  'announcements',
  'events',
  'representatives',
  'pages',
  'cities',
  'organizations',
  'focus-areas',
];
const types = [...drafted, 'media', 'redirects', 'users'];
const globals = ['home', 'navigation', 'site'];

let stack: Stack;
let browser: Browser;
let admin: CmsClient;
let samples: Samples;
let content: string[];

async function prepare(admin: CmsClient): Promise<Samples> {
  const newest = async (type: string) => {
    const { body } = await admin.get<{ docs: { id: string }[] }>(`/${type}?limit=1&depth=0&draft=true`);
    return body.docs[0]?.id ?? '';
  };
  const document = Object.fromEntries(
    await Promise.all(types.map(async (type) => [type, await newest(type)] as const)),
  );
  const aCity = async (name: string) => {
    const { id } = await admin.publishNew('cities', { name, country: 'BG', summary: 'Преди.' });
    await admin.saveDraft('cities', id, { summary: 'Насроченото.' });
    return id;
  };
  const releases = releasesOf(admin);
  const city = await aCity('Град за думи');
  const disputed = await aCity('Град със спор');
  const scheduled = await releases.schedule([{ type: 'cities', id: city }], inSeconds(90_000));
  const undecided = await releases.schedule([{ type: 'cities', id: disputed }], inSeconds(90_000));
  await admin.publish('cities', disputed, { summary: 'От човек.' });
  const { body } = await admin.request<{ release: { id: string } }>('POST', '/releases/open', {
    title: 'Промяна за думи',
    items: [],
  });
  const versions = await admin.get<{ docs: { id: string }[] }>(
    `/announcements/versions?where[parent][equals]=${document.announcements}&limit=1&depth=0`,
  );
  return {
    document,
    version: versions.body.docs[0]?.id ?? '',
    city,
    open: body.release.id,
    scheduled: scheduled.id,
    undecided: undecided.id,
  };
}

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  admin = await stack.login('admin');
  samples = await prepare(admin);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Presses what the selector finds first, and waits for what it opens. */
const press = (selector: string, opens: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(opens).and(page.locator(':visible')).first().waitFor();
};

const drawer = '.drawer__content, dialog[open], .civic-sheet, [role=dialog]';

/** What can be opened on a screen, one after the other. */
type Steps = ((page: Page) => Promise<unknown>)[];

const selectAll = press('.select-all__checkbox input, #select-all', '.list-selection');

const listSteps: Steps = [
  press('#toggle-list-columns', '.pill-selector'),
  press('#toggle-list-filters', '.where-builder'),
  press('.where-builder__add-first-filter', '.condition'),
  async (page) => {
    await page.locator('.condition .react-select input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  },
];

const textSteps: Steps = [
  async (page) => {
    await page.locator('[data-lexical-editor=true]:visible').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await page.locator('.slash-menu-popup').waitFor();
  },
  async (page) => {
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2027');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+K');
    await page.locator('.drawer__content, .inline-toolbar-popup').first().waitFor();
  },
];

const urlOf = (path: string) => `${stack.cms.url}/admin${path}`;

/** The screens of the admin, by their addresses, with what is opened on each. */
function screens({ document, version, city, open, scheduled, undecided }: Samples): [path: string, steps: Steps][] {
  const edit = (type: string) => `/collections/${type}/${document[type]}`;
  return [
    ['', []],
    ['/account', []],
    ['/calendar', [press('[aria-haspopup=dialog]', drawer)]],
    ['/nothing', []],
    ...types.map((type): [string, Steps] => [`/collections/${type}`, type === 'cities' ? listSteps : []]),
    ['/collections/cities?limit=5', [selectAll, press('.edit-many__toggle', '.drawer__content')]],
    ['/collections/cities?limit=6', [selectAll, press('.delete-documents__toggle', drawer)]],
    ['/collections/cities?limit=7', [selectAll, press(':nth-match(.list-selection__button, 3)', drawer)]],
    ...types.map((type): [string, Steps] => [`/collections/${type}/create`, []]),
    ...types.map((type): [string, Steps] => [edit(type), type === 'announcements' ? textSteps : []]),
    [
      `${edit('organizations')}?locale=bg`,
      [press('.doc-controls__popup button', '.popup__content'), press('#action-delete', drawer)],
    ],
    [`/collections/cities/${city}?locale=bg`, [press('#action-schedule', drawer)]],
    [`/collections/cities/${city}?locale=en`, [press('#action-as-of', drawer)]],
    [`${edit('initiatives')}?locale=bg`, [press('.blocks-field__drawer-toggler', '.blocks-drawer__blocks-wrapper')]],
    [`${edit('initiatives')}?locale=en`, [async (page) => page.locator('#live-preview-toggler').first().click()]],
    [`${edit('media')}?locale=bg`, [press('.file-field__edit', '.edit-upload')]],
    ['/collections/announcements/' + document.announcements + '/versions', []],
    [`/collections/announcements/${document.announcements}/versions/${version}`, []],
    ...globals.flatMap((slug): [string, Steps][] => [
      [`/globals/${slug}`, []],
      [`/globals/${slug}/versions`, []],
    ]),
    ['/collections/releases', []],
    ...[open, scheduled, undecided].map((id): [string, Steps] => [`/collections/releases/${id}`, []]),
  ];
}

async function faultsOf(page: Page, language: AdminLanguage, name: string): Promise<string[]> {
  const faults = (await wordsOf(page)).map((word) => faultOf(word, language, content));
  return faults.flatMap((fault) => (fault === null ? [] : [`${name}: ${fault}`]));
}

it.each(['bg', 'en'] as const)('says every word of the admin in its language (%s)', async (language) => {
  // The walk writes in documents.
  content = await contentOf(admin, [...types, 'releases'], globals);
  // The browser speaks the other language: nothing may be left to it.
  const context = await browser.newContext({
    locale: language === 'bg' ? 'en-US' : 'bg-BG',
    viewport: { width: 1280, height: 1000 },
  });
  await context.addCookies([{ name: 'payload-lng', value: language, url: stack.cms.url }]);
  const found = new Map<string, string>();
  const note = (faults: string[]) => {
    for (const line of faults) {
      const [name = '', ...fault] = line.split(': ');
      if (!found.has(fault.join(': '))) found.set(fault.join(': '), name);
    }
  };

  const first = await context.newPage();
  for (const path of ['/login', '/forgot']) {
    await first.goto(urlOf(path));
    note(await faultsOf(first, language, path));
  }
  await first.goto(urlOf('/login'));
  await first.locator('#field-email').fill('admin@demo.example');
  await first.locator('#field-password').fill('demo-admin-2026');
  await first.locator('button[type=submit]').click();
  await first.waitForURL(/\/admin\/?$/);

  const waiting = screens(samples);
  /** Looks at one screen after the other for as long as there are any. */
  async function walk(page: Page): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, steps] = next;
      await page.goto(urlOf(path));
      note(await faultsOf(page, language, path));
      for (const [index, step] of steps.entries()) {
        await step(page);
        note(await faultsOf(page, language, `${path}, step ${index + 1}`));
      }
    }
  }
  await Promise.all([walk(first), walk(await context.newPage())]);
  await context.close();
  expect([...found].map(([fault, name]) => `${name}: ${fault}`)).toEqual([]);
});
