import { presentContent } from '../../targets/present-content';
import { takenBackPresent } from '../../targets/on-present';
import { vanishedFindings } from '../../targets/vanished-words';
import { shapesIn, type Check, type CheckedItem } from '../checked-release';
import type { Facts } from '../facts/facts';

/** What the content names and was deleted, in the languages that are published. */
function ofContent({ content, fields, item, ...about }: CheckedItem, { binned, exists }: Facts) {
  if (!content) return [];
  const { vanished } = presentContent(shapesIn(fields), content, exists);
  const { locales } = item;
  const own = vanished.filter(({ locale }) => !locales || (locale !== undefined && locales.includes(locale)));
  return vanishedFindings(about, own, 'release', binned);
}

/** What the end would give back and was deleted. */
function ofEnd({ content, publicNow, fields, item, ...about }: CheckedItem, { binned, exists }: Facts) {
  const carried = { locales: item.locales, before: publicNow, after: content };
  const { vanished } = takenBackPresent({ fields: shapesIn(fields), keeps: exists }, carried, content, {});
  return vanishedFindings(about, vanished, 'end', binned);
}

/** Tells of documents and files that are deleted or in the bin: a release or its end goes without an optional one, and not without a required one. */
export const vanished: Check = ({ endAt, items }, facts) =>
  items.flatMap((item) => [...ofContent(item, facts), ...(endAt === null ? [] : ofEnd(item, facts))]);
