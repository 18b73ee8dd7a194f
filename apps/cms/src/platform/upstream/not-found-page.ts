/**
 * The header of the page that says that there is no such page.
 *
 * Read against: @payloadcms/next 3.90.1.
 * Why: Payload gives the actions of the header, such as the search, to all views but this one, and no option changes that.
 * At an upgrade: with another template at its root, the page has none again. The browser test of the search opens it.
 */
import { cloneElement, isValidElement, type ReactElement } from 'react';
import type { SanitizedConfig } from 'payload';

/** Gives Payload's page the actions that the header of every other page has; to whoever is not signed in it has no header. */
export async function withActions(
  page: ReactElement | Promise<ReactElement>,
  config: Promise<SanitizedConfig>,
): Promise<ReactElement> {
  const element = await page;
  const { actions } = (await config).admin.components;
  const hasHeader =
    isValidElement<{ visibleEntities?: unknown }>(element) && element.props.visibleEntities !== undefined;
  return hasHeader
    ? cloneElement(element as ReactElement<{ viewActions?: unknown }>, { viewActions: actions })
    : element;
}
