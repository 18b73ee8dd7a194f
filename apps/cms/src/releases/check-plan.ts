import type { PayloadRequest } from 'payload';

import { readPublished } from './documents';
import type { PreparedItem } from './pin';
import type { Finding, Plan } from './plan';
import { preflight } from './preflight/preflight';

const pastDue = {
  bg: 'Моментът вече е отминал: изберете бъдещ.',
  en: 'The moment has passed already: choose one to come.',
};

const badEnd = {
  bg: 'Краят трябва да е след началото.',
  en: 'The end must come after the beginning.',
};

/** What is wrong with the instants of a release; `now` in ms, UTC. */
export function checkInstants({ dueAt, endAt }: Pick<Plan, 'dueAt' | 'endAt'>, now: number): Finding[] {
  const findings: Finding[] = [];
  if (Date.parse(dueAt) <= now) findings.push({ severity: 'error', code: 'instant', path: 'dueAt', message: pastDue });
  if (endAt && Date.parse(endAt) <= Date.parse(dueAt)) {
    findings.push({ severity: 'error', code: 'instant', path: 'endAt', message: badEnd });
  }
  return findings;
}

const noSuchDocument = {
  bg: 'Документът не съществува: махнете го от списъка.',
  en: 'There is no such document: take it off the list.',
};

/** Everything that speaks against a plan, or that its author should know, errors first. */
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
  const found = await preflight({ req, dueAt: Date.parse(plan.dueAt), items });
  return [...checkInstants(plan, Date.now()), ...missing, ...found];
}
