import type { Page } from 'playwright-core';

import type { CmsClient } from './cms-client';
import { untilAlive } from './editor';

/** A text that a person sees or hears on a screen. */
export interface Word {
  /** `text`, the attribute that holds it, or `title` for the title of the page. */
  kind: string;
  text: string;
  /** Whether it names the page. */
  heading: boolean;
}

/** The pause between two looks at a screen that must be equal, ms. */
const stillness = 120;

/** Every text of the page as it is drawn now. */
const readAll = (): Word[] => {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];
  const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
  const found: Word[] = [{ kind: 'title', text: document.title, heading: true }];
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('script, style, noscript, iframe, [data-content], .CodeMirror') || isHidden(element)) continue;
    const heading = element.closest('h1, h2, .step-nav') !== null;
    for (const name of attributes) {
      const text = element.getAttribute(name);
      if (text) found.push({ kind: name, text, heading });
    }
    if (element.matches('input[type=submit], input[type=button]')) {
      found.push({ kind: 'value', text: (element as HTMLInputElement).value, heading });
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
      if (text) found.push({ kind: 'text', text, heading });
    }
  }
  return found;
};

const isBusy = () => document.querySelector('.shimmer-effect, .loading-overlay, .form--processing') !== null;

/** All words of the page once it has come to rest. */
export async function wordsOf(page: Page): Promise<Word[]> {
  await page.locator('[class*=template-]').first().waitFor({ state: 'attached' });
  // What its libraries say is translated from then on.
  await untilAlive(page);
  let before = '';
  for (let looks = 0; looks < 60; looks += 1) {
    const words = await page.evaluate(readAll);
    const now = JSON.stringify(words);
    if (now === before && !(await page.evaluate(isBusy))) return words;
    before = now;
    await page.waitForTimeout(stillness);
  }
  return page.evaluate(readAll);
}

/** The value of a choice, such as `coming-soon`: a word of the code, which no screen may show. */
const isCode = (text: string) => /^[a-z][A-Za-z0-9]*([-_][a-z0-9]+)*$/.test(text);

/** The texts in a document; an address is one although it looks like a word of the code. */
function leaves(value: unknown, isAddress = false): string[] {
  if (typeof value === 'string') return isAddress || !isCode(value) ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, isAddress || key === 'slug'));
}

/** What people wrote: every text of every document, as it is public and as it is edited, in all languages of the site; the longest first. */
export async function contentOf(staff: CmsClient, types: string[], globals: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of [
    ...types.flatMap((type) => [true, false].map((draft) => `/${type}?limit=200&depth=0&locale=all&draft=${draft}`)),
    ...globals.map((slug) => `/globals/${slug}?depth=0&locale=all&draft=true`),
  ]) {
    const { status, body } = await staff.get(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    for (const text of leaves(body)) if (text.length > 2) found.add(text);
  }
  return [...found].sort((one, other) => other.length - one.length);
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/;

/** What is the same in every language: addresses, files, names of products and formats, units, and the languages' own names. */
const international = [
  /\b(https?|webcal):\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+|\b[\w-]+\.(bg|com|eu|org|example)\b\S*/g,
  /(?<![\p{L}\d])\/[\w./…-]+/gu,
  /\S+\.(png|jpe?g|webp|svg|mp4|webm|vtt|pdf|ics|avif)\b/g,
  /\b(image|video|text|application)\/[\w.+-]+/g,
  /\b(Civic Initiatives|YouTube|Vimeo|iCalendar|Atom|WebVTT|WebM|WebP|MP4|JPEG|JPG|PNG|GIF|AVIF|SVG|PDF|JSON|API|URL|UTC|ID|WGS|ISO)\b/g,
  /\b\d*\s?(px|[kK]B|MB|GB|ms)\b/g,
  /\b(Ctrl|Alt|Shift|Esc|Escape|Enter|Tab|Backspace)(\+[A-Z])?\b|⌘/g,
  /\b[XY] %/g,
  /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b/g,
  /\bEnglish\b|Български/g,
  // The marks of the languages of the site.
  /(?<=(^|— |, ))(bg|en|ro)(?=$|, )|\b(BG|EN|RO)\b/g,
];

export type AdminLanguage = 'bg' | 'en';

const foreign: Record<AdminLanguage, RegExp> = { bg: /[A-Za-z]{2,}|\b[A-Za-z]\b/, en: /\p{Script=Cyrillic}+/u };

/** The same word twice in a row is a label within a sentence that has it already. */
const faults: [name: string, pattern: RegExp][] = [
  ['an object', /\[object \w+\]/],
  ['a key', /\b(?!https?:|mailto:|tel:|webcal:)[a-z]{3,}[A-Za-z]*:[a-z][A-Za-z]+(:[A-Za-z]+)*\b/],
  ['an empty variable', /\{\{\s*\w+\s*\}\}|\bundefined\b|\bNaN\b/],
  ['a date of the browser', /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}:\d{2}\s?[AP]M\b/],
];

/** What is wrong with a text, in words; `null` for nothing. */
export function faultOf(
  { text, heading, kind }: Word,
  language: AdminLanguage,
  content: readonly string[],
): string | null {
  if (heading && uuid.test(text)) return `an id as a heading: ${text}`;
  const [fault] = faults.find(([, pattern]) => pattern.test(text)) ?? [];
  if (fault) return `${fault}: ${kind} ${JSON.stringify(text)}`;
  let rest = text.replace(new RegExp(uuid, 'g'), ' ');
  for (const pattern of international) rest = rest.replace(pattern, ' ');
  if (!foreign[language].test(rest)) return null;
  // A list shortens what people wrote.
  const start = text.replace(/(…|\.\.\.)$/, '').trim();
  if (start.length > 2 && content.some((written) => written.startsWith(start))) return null;
  rest = text;
  for (const written of content) if (rest.includes(written)) rest = rest.replaceAll(written, ' ');
  for (const pattern of [new RegExp(uuid, 'g'), ...international]) rest = rest.replace(pattern, ' ');
  return foreign[language].test(rest) ? `not in the language of the admin: ${kind} ${JSON.stringify(text)}` : null;
}
