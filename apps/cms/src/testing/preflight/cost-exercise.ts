import { createLocalReq } from 'payload';

import { inTransaction } from '../../platform/database/transactions/in-transaction';
import { checkPlan } from '../../time/releases/preflight/preflight';
import { linkOut, linkTo, richText } from '../../content/references/testing/rich-text';
import { readMain } from '../../time/releases/publication/documents';
import { prepareItem } from '../../time/releases/publication/pin';
import { counting } from './counting';
import { announcement, inHours, lexical, planItem, type Exercise } from './exercise';
import { write, writeCity } from './write-documents';

/** Reading costs as much for many documents as for one, and leaves everything as it was. */
export const cost: Exercise = async (payload) => {
  const cities: string[] = [];
  for (const name of ['А', 'Б', 'В'])
    cities.push(await writeCity(payload, `Град ${name}`, `City ${name}`, 'published'));
  const ids: string[] = [];
  for (let number = 1; number <= 12; number += 1) {
    const body = lexical(
      richText(...cities.map((city) => linkTo('cities', city)), linkOut(`/bg/cities/grad-${number}`)),
    );
    const texts = announcement({ bg: { title: `Новина ${number}`, body }, shared: { cities } });
    ids.push(await write(payload, 'announcements', texts));
  }
  const statements = async (some: string[]) =>
    inTransaction(payload, async (req) => {
      const items = some.map((id) => planItem({ type: 'announcements', id }));
      const prepared = [];
      for (const item of items) prepared.push(await prepareItem(req, item));
      const before = [req.locale, req.i18n.language];
      const read = counting(payload);
      await checkPlan(req, { dueAt: inHours(3), endAt: null, items }, prepared);
      const reads = read();
      return { reads, unchanged: String(before) === String([req.locale, req.i18n.language]) };
    });
  const row = async () =>
    JSON.stringify(await readMain(await createLocalReq({}, payload), 'announcements', ids[0] ?? ''));
  const before = await row();
  const one = await statements(ids.slice(0, 1));
  const all = await statements(ids);
  const unchanged = one.unchanged && all.unchanged && before === (await row());
  return { alike: one.reads === all.reads, few: all.reads < 30, unchanged };
};
