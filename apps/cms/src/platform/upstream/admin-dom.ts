/**
 * The elements of a form in Payload's admin.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: a finding leads to its field, and the admin has no function that opens the tab and the rows around a field and puts the cursor there.
 * At an upgrade: with other ids or classes, "Show the field" scrolls nowhere.
 */

/** The id of the element that holds a field. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '__')}`;

/** The id of a row of an array or of blocks. */
export const rowId = (parentPath: string, index: string) => `${parentPath.replaceAll('.', '-')}-row-${index}`;

/** The buttons of the tabs at the top of a form, in their order. */
export const tabButtons = (document: ParentNode) => document.querySelectorAll<HTMLElement>('.tabs-field__tab-button');

/** Opens the rows around an element that are folded up. */
export function unfold(element: Element): void {
  for (let around = element.closest('.collapsible--collapsed'); around;) {
    around.querySelector<HTMLElement>('.collapsible__toggle')?.click();
    around = around.parentElement?.closest('.collapsible--collapsed') ?? null;
  }
}
