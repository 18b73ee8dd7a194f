import type { Payload } from 'payload';

import { schedule } from '../../time/releases/operations/schedule';
import { linkOut, linkTo, richText } from '../../content/references/testing/rich-text';
import {
  announcement,
  findingsIn,
  findingsOf,
  inHours,
  lexical,
  planItem,
  publisher,
  told,
  type Exercise,
  type Planned,
} from './exercise';
import { write, writeCity } from './write-documents';

interface Earlier {
  /** In how many hours it is due, and over. */
  at: number;
  until?: number;
}

/** What is found of one release when another one is scheduled before it. */
async function afterwards(payload: Payload, { at, until }: Earlier, earlier: Planned, checked: Planned) {
  const plan = { dueAt: inHours(at), endAt: until ? inHours(until) : null, items: [planItem(earlier)] };
  await schedule(payload, { plan, by: await publisher(payload) });
  return findingsOf(payload, checked);
}

export const surroundings: Exercise = async (payload) => {
  const draftCity = await writeCity(payload, 'Варна', 'Varna', 'draft');
  const city = await writeCity(payload, 'Пловдив', 'Plovdiv', 'published');
  const page = await write(payload, 'pages', { bg: { title: 'За трамваите' } }, 'published');
  const gone = await write(payload, 'pages', { bg: { title: 'Изтрита' } });
  await payload.delete({ collection: 'pages', id: gone });
  const image = await payload.db.create({ collection: 'media', data: { filename: 't.webp', alt: { bg: 'Трамвай' } } });
  const body = (target: string) =>
    lexical(richText(linkTo('pages', target), linkOut('/bg/cities/plovdiv'), linkOut('/bg/cities/nowhere')));
  const id = await write(
    payload,
    'announcements',
    announcement({
      bg: { title: 'Трамвай до Варна', body: body(page) },
      en: { title: 'A tram to Varna', body: body(gone) },
      shared: { cities: [city, draftCity], image: image.id },
    }),
  );
  const item = { type: 'announcements' as const, id };
  const otherDraft = await writeCity(payload, 'Бургас', 'Burgas', 'draft');
  const cities = [city, otherDraft];
  const otherId = await write(payload, 'announcements', announcement({ shared: { cities } }));
  const other = { type: 'announcements' as const, id: otherId };
  const foreignId = await write(payload, 'announcements', {
    bg: { title: 'Отвън', teaser: 'Пренесено.', body: lexical(richText(linkTo('pages', 'of-another-form'))) },
  });
  const foreign = { type: 'announcements' as const, id: foreignId };
  return {
    atAMomentThatHasPassed: told(await findingsIn(payload, -1, item)),
    alone: told(await findingsOf(payload, item)),
    withTheCity: told(await findingsOf(payload, item, { type: 'cities', id: draftCity })),
    afterTheCity: told(await afterwards(payload, { at: 2 }, { type: 'cities', id: draftCity }, item)),
    afterItsEnd: told(await afterwards(payload, { at: 1, until: 2 }, { type: 'cities', id: otherDraft }, other)),
    afterItIsGone: told(await afterwards(payload, { at: 2 }, { type: 'cities', id: city, action: 'unpublish' }, other)),
    ofAnotherForm: told(await findingsOf(payload, foreign)),
  };
};
