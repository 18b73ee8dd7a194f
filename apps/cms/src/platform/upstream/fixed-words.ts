/**
 * English that the admin's libraries write without asking for a translation.
 *
 * Read against: @payloadcms/ui, richtext-lexical, @payloadcms/next 3.90.1, react-select 5.9.0, @dnd-kit/core 6.3.1, sonner 1.7.4.
 * Why: menus of tables, the buttons beside a paragraph, and most of what a screen reader hears of a list of choices are constants of
 * these libraries; no option of Payload's reaches them. The field in which a list is searched names fields with capital letters. And the list of the bin calls the button that deletes for good as every other list
 * calls the one that moves to the bin.
 * At an upgrade: a sentence that changed is English again. The browser test of words walks the screens and finds it.
 */

/** An attribute of an element, or its own text. */
type Place = 'aria-label' | 'aria-roledescription' | 'title' | 'text';

interface FixedWords<Key extends string> {
  key: Key;
  places: readonly Place[];
  /** Its named groups are the variables of the text. */
  pattern: RegExp;
  /** Where the words stand. Texts need it: what an editor wrote must not be taken for them. */
  within?: string;
}

const liveRegions = '[aria-live], [id^="DndDescribedBy"], [id^="DndLiveRegion"]';
const tableMenu = '.table-action-menu-dropdown';
const menus = '.slash-menu-popup, .toolbar-popup__dropdown-items, .toolbar-popup__dropdown';
/** A menu is written before it is opened, and shown by another class then. */
const devices = '.live-preview-toolbar-controls, .popup__hidden-content, .popup__content, .popup';
/** Where a document is called by its id while it has no title. */
const titles = '.doc-header, .step-nav, .render-title';
/** The button below the list of a bin. */
const binDelete =
  '.collection-list:has(#trash-view-pill.default-list-view-tabs__button--active) .delete-documents__toggle';
/** Who has a document open, in the dialog that says so and at its lock in a list. */
const lockDialog = '.document-locked__content strong';
const lock = '.locked__tooltip';
const fileMeta = '.file-meta';
const chosenFile = '.upload-relationship-details__meta';
const errorCount = '.error-pill';
/** What is wrong with a field, above it. */
const fieldErrors = '.field-error';
const said = { places: ['text'], within: liveRegions } as const;
const ofTable = { places: ['text'], within: tableMenu } as const;
const spoken = { places: ['aria-label'] } as const;

/** The words, each with the key of its translation. A text is compared as a whole. */
const fixedWords = [
  { key: 'addBlock', ...spoken, pattern: /^Add block$/ },
  { key: 'dragToMove', ...spoken, pattern: /^Drag to move$/ },
  { key: 'editLink', ...spoken, pattern: /^Edit link$/ },
  { key: 'removeLink', ...spoken, pattern: /^Remove link$/ },
  { key: 'insertParagraph', ...spoken, pattern: /^Insert Paragraph$/ },
  { key: 'addRow', ...spoken, pattern: /^Add Row$/ },
  { key: 'addColumn', ...spoken, pattern: /^Add Column$/ },
  { key: 'notifications', ...spoken, pattern: /^Notifications alt\+T$/ },
  { key: 'closeToast', ...spoken, pattern: /^Close toast$/ },
  { key: 'editDocument', ...spoken, within: '[class*="__drawer-toggler"]', pattern: /^Edit (?<label>.+)$/s },
  { key: 'slashMenu', ...spoken, pattern: /^Slash menu$/ },
  { key: 'dropdown', ...spoken, pattern: /^\w+ dropdown$/ },
  { key: 'collapse', ...spoken, pattern: /^(Collapse|Expand)$/ },
  { key: 'cropArea', ...spoken, pattern: /^Use the arrow keys to move the crop selection area$/ },
  { key: 'cropHandle', ...spoken, pattern: /^Use the .*arrow keys to move the .* drag handle .*$/ },
  { key: 'sortable', places: ['aria-roledescription'], pattern: /^sortable$/ },
  { key: 'draggable', places: ['aria-roledescription'], pattern: /^draggable$/ },
  {
    key: 'untitled',
    places: ['text', 'title'],
    within: titles,
    pattern: /^(ID:\s*)?([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/,
  },
  { key: 'noMark', places: ['text'], within: '.render-title', pattern: /^ID:$/ },
  { key: 'by', places: ['text'], within: fileMeta, pattern: /^x$/ },
  { key: 'responsive', places: ['text'], within: devices, pattern: /^Responsive$/ },
  { key: 'table', places: ['text'], within: menus, pattern: /^Table$/ },
  { key: 'mergeCells', ...ofTable, pattern: /^Merge cells$/ },
  { key: 'unmergeCells', ...ofTable, pattern: /^Unmerge cells$/ },
  { key: 'rowStriping', ...ofTable, pattern: /^Toggle Row Striping$/ },
  { key: 'columnFreeze', ...ofTable, pattern: /^Toggle First Column Freeze$/ },
  { key: 'insert', ...ofTable, pattern: /^Insert\s*$/ },
  { key: 'deleteColumn', ...ofTable, pattern: /^Delete column$/ },
  { key: 'deleteRow', ...ofTable, pattern: /^Delete row$/ },
  { key: 'deleteTable', ...ofTable, pattern: /^Delete table$/ },
  { key: 'oneRow', ...ofTable, pattern: /^row$/ },
  { key: 'rows', ...ofTable, pattern: /^(?<number>\d+) rows$/ },
  { key: 'oneColumn', ...ofTable, pattern: /^column$/ },
  { key: 'columns', ...ofTable, pattern: /^(?<number>\d+) columns$/ },
  { key: 'above', ...ofTable, pattern: /^\s*above$/ },
  { key: 'below', ...ofTable, pattern: /^\s*below$/ },
  { key: 'left', ...ofTable, pattern: /^left$/ },
  { key: 'right', ...ofTable, pattern: /^right$/ },
  { key: 'optionDeselected', ...said, pattern: /^option (?<label>.*), deselected\.$/s },
  { key: 'optionSelected', ...said, pattern: /^options? (?<label>.*), selected\.$/s },
  { key: 'optionDisabled', ...said, pattern: /^option (?<label>.*) is disabled\. Select another option\.$/s },
  { key: 'optionsCleared', ...said, pattern: /^All selected options have been cleared\.$/ },
  { key: 'valueFocused', ...said, pattern: /^value (?<label>.*) focused, (?<at>\d+) of (?<total>\d+)\.$/s },
  { key: 'menuSelected', ...said, pattern: /^(?<label>.*) selected, (?<at>\d+) of (?<total>\d+)\.$/s },
  { key: 'menuFocused', ...said, pattern: /^(?<label>.*), (?<at>\d+) of (?<total>\d+)\.$/s },
  { key: 'resultsFor', ...said, pattern: /^(?<number>\d+) results? available for search term (?<term>.*)\.$/s },
  { key: 'results', ...said, pattern: /^(?<number>\d+) results? available\.$/ },
  { key: 'menuGuidance', ...said, pattern: /^Use Up and Down to choose options, .*\.$/s },
  { key: 'inputGuidance', ...said, pattern: /^(?<label>.*) is focused (,type to refine list)?, press Down .*$/s },
  { key: 'valueGuidance', ...said, pattern: /^Use left and right to toggle between focused values, .*$/s },
  { key: 'dragGuidance', ...said, pattern: /^\s*To pick up a draggable item, press the space bar\..*$/s },
  { key: 'pickedUp', ...said, pattern: /^Picked up draggable item .*\.$/s },
  { key: 'moved', ...said, pattern: /^Draggable item .* was moved over droppable area .*\.$/s },
  { key: 'movedOff', ...said, pattern: /^Draggable item .* is no longer over a droppable area\.$/s },
  { key: 'dragCancelled', ...said, pattern: /^Dragging was cancelled\..*$/s },
  { key: 'dropped', ...said, pattern: /^Draggable item .* was dropped.*$/s },
  { key: 'editor', places: ['text'], within: lockDialog, pattern: /^(?<email>\S+@\S+)$/ },
  { key: 'editing', places: ['text'], within: lock, pattern: /^(?<email>\S+@\S+) (?<rest>.+)$/s },
  {
    key: 'editedAt',
    places: ['text'],
    within: lockDialog,
    pattern: /^(?<when>[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M)$/,
  },
  { key: 'fileSize', places: ['text'], within: fileMeta, pattern: /^(?<size>[\d.]+ ?(bytes|KB|MB|GB))$/ },
  { key: 'fileType', places: ['text'], within: fileMeta, pattern: /^(?<type>[a-z]+\/[\w.+-]+)$/ },
  { key: 'between', places: ['text'], within: fileMeta, pattern: /^\s-\s$/ },
  { key: 'fileFacts', places: ['text'], within: chosenFile, pattern: /^(?<facts>.+ — .+)$/ },
  { key: 'counted', places: ['text'], within: errorCount, pattern: /^ (?<word>\p{L}+)$/u },
  { key: 'fileRequired', places: ['text'], within: fieldErrors, pattern: /^A file is required\.$/ },
  { key: 'fileNameRequired', places: ['text'], within: fieldErrors, pattern: /^A file name is required\.$/ },
  { key: 'deleteInBin', places: ['text', 'aria-label'], within: binDelete, pattern: /^.+$/s },
] as const satisfies readonly FixedWords<string>[];

export type FixedKey = (typeof fixedWords)[number]['key'];

/** Gives the words of a key in the language of the admin, with the values of its variables. */
export type SayFixed = (key: FixedKey, values: Record<string, string>) => string;

/** The words for a text of a library; `null` for a text that is none of them. */
function translatedFixed(text: string, place: Place, element: Element, say: SayFixed): string | null {
  for (const { key, pattern, places, within } of fixedWords as readonly FixedWords<FixedKey>[]) {
    if (!places.includes(place)) continue;
    const match = pattern.exec(text);
    if (match && (within === undefined || element.closest(within))) return say(key, { ...match.groups });
  }
  return null;
}

const attributes = ['aria-label', 'aria-roledescription', 'title'] as const;

/** What Payload writes for a label in several languages that it forgot to translate. */
const forgotten = /:?\s*\[object Object\]/g;

/** Payload shows the name of the field in the code as the tooltip of a checkbox. */
const isFieldName = (element: Element) => element.matches('input[type=checkbox]') && element.hasAttribute('title');

/** A dialog is called by its heading; Payload calls it by its name in the code. */
function nameDialog(dialog: Element): void {
  const label = dialog.getAttribute('aria-label');
  if (label !== dialog.id) return;
  const heading = dialog.querySelector('h1, h2, .drawer__header__title')?.textContent?.trim();
  if (heading) dialog.setAttribute('aria-label', heading);
}

/** The field in which a list is searched names the fields that it looks into, all but the first with a capital letter. */
function mendSearch(search: Element): void {
  const text = search.getAttribute('placeholder');
  const small = text?.replace(/(?<=[^:] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLocaleLowerCase());
  if (small && small !== text) search.setAttribute('placeholder', small);
}

function mendElement(element: Element, say: SayFixed): void {
  if (element.matches('.search-filter__input')) mendSearch(element);
  if (element.matches('dialog')) nameDialog(element);
  for (const name of attributes) {
    const text = element.getAttribute(name);
    if (!text) continue;
    const complete = text.replace(forgotten, '');
    const words = translatedFixed(complete, name, element, say) ?? complete;
    if (words !== text) element.setAttribute(name, words);
  }
  if (isFieldName(element)) element.removeAttribute('title');
}

function mendText(node: Text, say: SayFixed): void {
  const { nodeValue, parentElement } = node;
  if (!nodeValue || !parentElement || parentElement.isContentEditable) return;
  const words = translatedFixed(nodeValue, 'text', parentElement, say);
  // The node stays the same one: it belongs to React.
  if (words !== null && words !== nodeValue) node.nodeValue = words;
}

const textPlaces = [
  ...[liveRegions, tableMenu, menus, devices, titles, binDelete],
  ...[lockDialog, lock, fileMeta, chosenFile, errorCount, fieldErrors],
].join(', ');

function mend(root: Node, say: SayFixed): void {
  if (root instanceof Text) {
    mendText(root, say);
    return;
  }
  if (!(root instanceof Element)) return;
  const marked = [...attributes.map((name) => `[${name}]`), '.search-filter__input'].join(', ');
  for (const element of [root, ...root.querySelectorAll(marked)]) mendElement(element, say);
  const dialog = root.closest('dialog');
  if (dialog) nameDialog(dialog);
  const around = root.closest(textPlaces);
  for (const place of around ? [root] : root.querySelectorAll(textPlaces)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) mendText(texts.currentNode as Text, say);
  }
}

/**
 * Keeps the libraries' words on the page in the language of the admin.
 * @returns what ends it.
 */
export function keepFixedWords(say: SayFixed): () => void {
  mend(document.body, say);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes') mendElement(target as Element, say);
      else if (type === 'characterData') mend(target, say);
      else for (const node of addedNodes) mend(node, say);
    }
  });
  observer.observe(document.body, {
    attributeFilter: [...attributes, 'placeholder'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => observer.disconnect();
}
