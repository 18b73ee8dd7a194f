import { randomUUID } from 'node:crypto';

import { createLocalReq, type Payload } from 'payload';

import type { RawRow } from '../../platform/rows/raw-row';
import type { Finding, PlanItem } from '../../time/releases/plan';
import { checkPlan } from '../../time/releases/preflight/preflight';
import { brief } from '../../time/releases/preflight/testing/release';
import type { richText } from '../../content/references/testing/rich-text';
import { prepareItem } from '../../time/releases/publication/pin';

export type Exercise = (payload: Payload) => Promise<unknown>;

const hour = 3_600_000;
const wholeMinute = (at: number) => new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
export const inHours = (hours: number) => wholeMinute(Date.now() + hours * hour);

export type Planned = Pick<PlanItem, 'type' | 'id'> & Partial<PlanItem>;

export const planItem = (planned: Planned): PlanItem => ({ action: 'publish', locales: null, ...planned });

/** The findings of a release in so many hours, as the endpoint has them. */
export async function findingsIn(payload: Payload, hours: number, ...planned: Planned[]): Promise<Finding[]> {
  const req = await createLocalReq({}, payload);
  const items = planned.map(planItem);
  const prepared = [];
  for (const item of items) prepared.push(await prepareItem(req, item));
  return checkPlan(req, { dueAt: inHours(hours), endAt: null, items }, prepared);
}

/** The same in three hours. */
export const findingsOf = (payload: Payload, ...planned: Planned[]) => findingsIn(payload, 3, ...planned);

/** Findings with the words `document` and `title` of this run left out. */
export const told = (findings: Finding[]) => brief(findings.map(({ document: _, ...finding }) => finding));

/** A rich text that the editor would have written; `direction` and the like are not asked for. */
export const lexical = (text: ReturnType<typeof richText>) => text as unknown as RawRow;

export const announcement = (more: { bg?: RawRow; en?: RawRow; shared?: RawRow } = {}) => ({
  bg: { title: 'Нов трамвай', teaser: 'Тръгва нов трамвай.', ...more.bg },
  en: { title: 'A new tram', teaser: 'A new tram sets off.', ...more.en },
  shared: { ...more.shared },
});

export const publisher = async (payload: Payload) => {
  const email = `${randomUUID()}@example.org`;
  const data = { email, password: randomUUID(), name: 'П. Петрова', role: 'publisher' as const };
  return (await payload.create({ collection: 'users', data })).id;
};
