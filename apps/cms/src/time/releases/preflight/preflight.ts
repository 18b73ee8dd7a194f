import type { PayloadRequest } from 'payload';

import type { Finding, Plan } from '../plan';
import type { PreparedItem } from '../publication/pin';
import { presentOf } from '../targets/on-present';
import { shapesIn, toCheckedRelease, type PreflightContext } from './checked-release';
import { checks } from './checks/checks';
import { fieldValidity } from './checks/field-validity';
import { checkInstants } from './checks/instant';
import { earlyValues } from './early-values';
import { loadFacts } from './facts/load-facts';
import { sortFindings, withoutEchoes } from './sort-findings';
import { validatingWith } from './validate-document';

/** All findings about a release, errors first, then warnings for its author. Reads and writes nothing; an error forbids the release. */
export async function preflight(context: PreflightContext): Promise<Finding[]> {
  const { req, items } = context;
  const release = toCheckedRelease(context);
  // The other checks look at the documents as they will be at the moment; of one that cannot be, they would say what is not so.
  const impossible = checkInstants(release);
  if (impossible.length > 0) return impossible;
  const facts = await loadFacts(req, release);
  const findings = checks.flatMap((check) => check(release, facts));
  const validate = validatingWith(req);
  for (const [index, item] of release.items.entries()) {
    const collection = items[index]?.collection;
    if (!collection) continue;
    const content = presentOf({ fields: shapesIn(item.fields), keeps: facts.exists }, item.content);
    findings.push(...(await fieldValidity({ ...item, content }, collection, validate)));
  }
  return sortFindings(withoutEchoes(findings));
}

const noSuchDocument = {
  bg: 'Документът не съществува: премахнете го от списъка.',
  en: 'There is no such document: remove it from the list.',
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
  for (const { item, title, content, publicNow } of prepared.filter(({ exists }) => exists)) {
    items.push({ item, title, content, publicNow, collection: req.payload.collections[item.type].config });
  }
  const { dueAt, endAt } = plan;
  const found = await preflight({ req, dueAt: Date.parse(dueAt), endAt: endAt ? Date.parse(endAt) : null, items });
  return [...missing, ...found, ...(await earlyValues(req, plan, prepared))];
}
