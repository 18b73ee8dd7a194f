import type { PayloadRequest } from 'payload';

import { readPublished } from './documents';
import type { PreparedItem } from './pin';
import type { Finding, Plan } from './plan';
import { preflight } from './preflight/preflight';

const noSuchDocument = {
  bg: 'Документът не съществува: махнете го от списъка.',
  en: 'There is no such document: take it off the list.',
};

/** All errors of a plan and all warnings for its author, errors first. */
export async function checkPlan(req: PayloadRequest, plan: Plan, prepared: PreparedItem[]): Promise<Finding[]> {
  const missing = prepared
    .filter(({ exists }) => !exists)
    .map(({ item }): Finding => ({
      severity: 'error',
      code: 'missing-document',
      document: `${item.type}/${item.id}`,
      message: noSuchDocument,
    }));
  const items = [];
  for (const { item, title, content } of prepared.filter(({ exists }) => exists)) {
    const publicNow = await readPublished(req, item.type, item.id);
    items.push({ item, title, content, publicNow, collection: req.payload.collections[item.type].config });
  }
  const { dueAt, endAt } = plan;
  const found = await preflight({ req, dueAt: Date.parse(dueAt), endAt: endAt ? Date.parse(endAt) : null, items });
  return [...missing, ...found];
}
