import { checkPlan } from '../../check-plan';
import { readMain } from '../../documents';
import { inTransaction } from '../../../database/transactions/in-transaction';
import { prepareItem } from '../../pin';
import { counting } from './counting';
import { announcement, inHours, lexical, planItem, type Exercise } from './exercise';
import { linkOut, linkTo, richText } from './rich-text';
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
      const before = [req.locale, req.i18n.language, await readMain(req, 'announcements', some[0] ?? '')];
      const read = counting(payload);
      await checkPlan(req, { dueAt: inHours(3), endAt: null, items }, prepared);
      const reads = read();
      const after = [req.locale, req.i18n.language, await readMain(req, 'announcements', some[0] ?? '')];
      return { reads: reads - some.length, unchanged: JSON.stringify(before) === JSON.stringify(after) };
    });
  const one = await statements(ids.slice(0, 1));
  const all = await statements(ids);
  return { alike: one.reads === all.reads, few: all.reads < 30, unchanged: one.unchanged && all.unchanged };
};
