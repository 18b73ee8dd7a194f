import { createLocalReq } from 'payload';

import type { Finding } from '../../time/releases/plan';
import { checkPlan } from '../../time/releases/preflight/preflight';
import { linkTo, richText } from '../../content/references/testing/rich-text';
import { prepareItem } from '../../time/releases/publication/pin';
import { announcement, findingsOf, inHours, lexical, planItem, told, type Exercise } from './exercise';
import { write, writeCity } from './write-documents';

export const addresses: Exercise = async (payload) => {
  const taken = await write(payload, 'pages', { bg: { title: 'Заета', slug: 'zaeta' } }, 'published');
  const id = await write(payload, 'pages', { bg: { title: 'Друга', slug: 'druga' } });
  const req = await createLocalReq({}, payload);
  const prepared = await prepareItem(req, planItem({ type: 'pages', id }));
  const content = { ...prepared.content, slug: { bg: 'zaeta' } };
  const plan = { dueAt: inHours(3), endAt: null, items: [prepared.item] };
  const alone = await checkPlan(req, plan, [{ ...prepared, content }]);
  const down = await prepareItem(req, planItem({ type: 'pages', id: taken, action: 'unpublish' }));
  const together = await checkPlan(req, plan, [down, { ...prepared, content }]);
  const errors = (findings: Finding[]) => told(findings.filter(({ severity }) => severity === 'error'));
  return { alone: errors(alone), together: errors(together) };
};

/** Published documents that show a document which is taken down, or link to it out of their texts. */
export const linking: Exercise = async (payload) => {
  const city = await writeCity(payload, 'Русе', 'Ruse', 'published');
  const body = lexical(richText(linkTo('cities', city)));
  await write(payload, 'announcements', announcement({ bg: { title: 'За Русе', body } }), 'published');
  await write(
    payload,
    'announcements',
    announcement({ bg: { title: 'В Русе' }, shared: { cities: [city] } }),
    'published',
  );
  await write(payload, 'announcements', announcement({ bg: { title: 'Чернова за Русе', body } }));
  const [finding, ...others] = await findingsOf(payload, { type: 'cities', id: city, action: 'unpublish' });
  const message = finding?.message.bg ?? '';
  return {
    code: finding?.code,
    others: others.length,
    named: ['За Русе', 'В Русе', 'Чернова за Русе'].filter((title) => message.includes(`„${title}“`)),
  };
};
