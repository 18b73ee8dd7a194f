import { isElement, rename, unwrap } from './elements';
import { cleanLinks } from './links';
import { markStyles } from './marks';
import { joinOfficeLists, nestLists } from './office-lists';
import { cleanPictures } from './pictures';
import { cleanTables } from './tables';

/** What is pasted, in the form that the editor keeps. */
export interface CleanHtml {
  html: string;
  /** The number of pictures that had to be left out: they lie on the writer's machine or on another website. */
  pictures: number;
}

const unseen =
  'script, style, meta, link, title, xml, object, embed, iframe, video, audio, canvas, svg, template, input, button, select, textarea, noscript';

const blocks =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, hr, div, section, article, main, pre, address, figure, dl';

const kept = 'p, h2, h3, h4, ul, ol, li, table, tbody, tr, td, th, blockquote, hr, br, a, strong, em, s, sub, sup, img';

/** The headings that the editor has, by those that others use. */
const headings: Record<string, string> = { h1: 'h2', h5: 'h4', h6: 'h4' };

const renamed: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  pre: 'p',
  address: 'p',
  dt: 'p',
  dd: 'p',
  figcaption: 'p',
  caption: 'p',
};

function removeUnseen(root: Element): void {
  for (const element of root.querySelectorAll(unseen)) element.remove();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const element of root.querySelectorAll(
    '[hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide"]',
  ))
    element.remove();
}

function renameElements(root: Element): void {
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h2');
  for (const element of root.querySelectorAll([...Object.keys(renamed), ...Object.keys(headings)].join())) {
    rename(element, renamed[element.localName] ?? headings[element.localName] ?? 'p');
  }
  // The page decides how a heading looks.
  for (const mark of root.querySelectorAll(':is(h2, h3, h4) :is(strong, em)')) unwrap(mark);
}

const isBlank = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '';

/** Whether words stand before it in its item. */
function followsWords(element: Element): boolean {
  let before = element.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return before !== null && !(isElement(before) && before.matches('br, ul, ol'));
}

/** Paragraphs within an item of a list become its lines. */
function flattenItems(root: Element): void {
  for (const paragraph of root.querySelectorAll('li > p, li > div')) {
    if (followsWords(paragraph)) paragraph.before(root.ownerDocument.createElement('br'));
    unwrap(paragraph);
  }
}

/** A container becomes a paragraph where it has only words, and goes where it has paragraphs. */
function flattenContainers(root: Element): void {
  for (const element of [...root.querySelectorAll('div, section, article, main, figure, dl')].reverse()) {
    if (element.querySelector(blocks) || element.closest('li, td, th, p')) unwrap(element);
    else rename(element, 'p');
  }
}

/** No-break spaces stay between words; office programs also write them in rows, to move a text. */
function cleanSpaces(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    text.data = text.data
      .replace(/[\t\n\r ]+/g, ' ')
      .replace(/ *\u00A0[ \u00A0]+| +\u00A0/g, ' ')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
  }
}

/** Between blocks a space means nothing, and the editor would make a paragraph of it. */
function removeBlanks(root: Element): void {
  const isBlock = (node: Node | null) =>
    node !== null && isElement(node) && node.matches(`${blocks}, li, tr, td, th, tbody`);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blanks: Node[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (isBlank(node) && (isBlock(node.previousSibling) || isBlock(node.nextSibling))) blanks.push(node);
  }
  for (const blank of blanks) blank.parentNode?.removeChild(blank);
}

const isEmpty = (element: Element) => !element.querySelector('img, hr, table') && element.textContent.trim() === '';

function removeEmpty(root: Element): void {
  for (const element of [
    ...root.querySelectorAll('p, h2, h3, h4, blockquote, ul, ol, li, a, strong, em, s, sub, sup'),
  ].reverse()) {
    if (isEmpty(element)) element.remove();
  }
}

const attributesKept: Record<string, string[]> = {
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

function removeAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!attributesKept[element.localName]?.includes(name)) element.removeAttribute(name);
    }
  }
}

/**
 * A piece of HTML from an office program, a website or a viewer of PDF files, with what the editor keeps and visitors are shown: lists as
 * lists, tables with a row of headings, three levels of headings, links that lead somewhere, and pictures that came with the text.
 */
export function cleanHtml(html: string): CleanHtml {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  removeUnseen(body);
  joinOfficeLists(body);
  nestLists(body);
  markStyles(body);
  renameElements(body);
  cleanLinks(body);
  const pictures = cleanPictures(body);
  cleanTables(body);
  flattenItems(body);
  flattenContainers(body);
  for (const element of [...body.querySelectorAll('*')].reverse()) if (!element.matches(kept)) unwrap(element);
  cleanSpaces(body);
  removeEmpty(body);
  removeBlanks(body);
  removeAttributes(body);
  return { html: body.innerHTML.trim(), pictures };
}
