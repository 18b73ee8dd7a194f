import type { ClientField } from 'payload';

import { fieldId, rowId, tabButtons, unfold } from '../../../platform/upstream/admin-dom';

/** The index of the tab at the top of a form that contains the field with the path; -1 without one. */
export function tabOf(fields: readonly ClientField[], path: string): number {
  const [name] = path.split('.');
  const tabs = fields.find((field) => field.type === 'tabs');
  if (!tabs) return -1;
  return tabs.tabs.findIndex((tab) => ('name' in tab && tab.name ? tab.name === name : hasField(tab.fields, name)));
}

function hasField(fields: readonly ClientField[], name: string | undefined): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name;
    return 'fields' in field && hasField(field.fields, name);
  });
}

/** The ids under which Payload may render the field or its containers, the most exact first. */
export function idsOf(path: string): string[] {
  const parts = path.split('.');
  return parts.flatMap((_, index) => {
    const upTo = parts.slice(0, parts.length - index);
    const last = upTo.at(-1);
    const isRow = last !== undefined && /^\d+$/.test(last);
    return isRow ? [rowId(upTo.slice(0, -1).join('.'), last)] : [fieldId(upTo.join('.'))];
  });
}

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true], [tabindex]';
const patience = 2000;
const step = 50;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const find = (path: string) =>
  idsOf(path)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null);

/**
 * Scrolls to a field of the form on the page and puts the cursor there: opens its tab and its rows, and waits for the field to be
 * there. Shows its container when the field itself is not found.
 */
export async function revealField(path: string, fields: readonly ClientField[]): Promise<void> {
  const tab = tabButtons(document).item(tabOf(fields, path));
  tab?.click();
  const deadline = Date.now() + patience;
  const [exact = ''] = idsOf(path);
  while (!document.getElementById(exact) && Date.now() < deadline) await pause(step);
  const found = find(path);
  if (!found) return;
  unfold(found);
  await pause(step);
  const target = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable);
  found.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
