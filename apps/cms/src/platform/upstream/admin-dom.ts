/**
 * The elements of a form in Payload's admin.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: a finding leads to its field, and the admin has no function that opens the tab and the rows around a field and puts the cursor there.
 * Nor has it a place for words before an act.
 * At an upgrade: with other ids or classes, "Show the field" scrolls nowhere, and an act is not preceded by the notice about releases.
 */

/** The id of the element that holds a field. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '__')}`;

/** The id of a row of an array or of blocks. */
export const rowId = (parentPath: string, index: string) => `${parentPath.replaceAll('.', '-')}-row-${index}`;

/** The buttons of the tabs at the top of a form, in their order. */
export const tabButtons = (document: ParentNode) => document.querySelectorAll<HTMLElement>('.tabs-field__tab-button');

/** The dialogs that ask whether a document is to be taken down, or deleted; their names are the ids of their elements, too. */
export const confirmations = {
  'take-down': (id: string) => `confirm-un-publish-${id}`,
  delete: (id: string) => `delete-${id}`,
} as const;

/** Presses the button of a dialog that confirms it. */
export const confirmDialog = (name: string) =>
  document.querySelector<HTMLElement>(`dialog[id="${name}"] #confirm-action`)?.click();

/** Opens the rows around an element that are folded up. */
export function unfold(element: Element): void {
  for (let around = element.closest('.collapsible--collapsed'); around;) {
    around.querySelector<HTMLElement>('.collapsible__toggle')?.click();
    around = around.parentElement?.closest('.collapsible--collapsed') ?? null;
  }
}

/** The buttons that show the document in another language of the site. */
const languageButton = 'button:has([data-locale])';

/** What a press leads away from the page in this window: a link, or another language. */
export function exitAt({ button, target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLElement | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null;
  const language = target.closest<HTMLElement>(languageButton);
  if (language) return language;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const isElsewhere = !link || link.hasAttribute('download') || !['', '_self'].includes(link.target);
  return isElsewhere || link.getAttribute('href')?.startsWith('#') ? null : link;
}

/** The name of the field in which an element is; `null` outside of all fields. */
export function fieldAt(element: Element | null): string | null {
  const holder = element?.closest('[id^="field-"]');
  return holder?.id.slice('field-'.length).split('__')[0] ?? null;
}
