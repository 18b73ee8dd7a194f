import { announcement, findingsOf, inHours, told, type Exercise } from './exercise';
import { write } from './write-documents';

export const sound: Exercise = async (payload) => {
  const id = await write(payload, 'announcements', announcement());
  return told(await findingsOf(payload, { type: 'announcements', id }));
};

/** What publishing by hand refuses, scheduling refuses too, and says the same. */
export const asByHand: Exercise = async (payload) => {
  const id = await write(payload, 'announcements', {
    bg: { title: 'Без анонс', teaser: '', changeNote: 'х'.repeat(301) },
    shared: { expireAt: inHours(9), expireOutcome: 'redirected', expireTarget: 'nowhere' },
  });
  const byHand = await payload
    .update({ collection: 'announcements', id, data: { _status: 'published' }, locale: 'bg' })
    .then(() => [])
    .catch(({ data }: { data?: { errors?: { path: string; message: string }[] } }) => data?.errors ?? []);
  const findings = await findingsOf(payload, { type: 'announcements', id });
  const scheduled = findings.filter(({ code }) => code === 'field-validity');
  return {
    paths: byHand.map(({ path }) => path).sort(),
    same: byHand.every(({ path, message }) =>
      scheduled.some((finding) => finding.path === path && finding.message.bg.endsWith(message)),
    ),
    told: told(scheduled),
    teaser: scheduled.find(({ path }) => path === 'teaser')?.message,
  };
};

export const perLanguage: Exercise = async (payload) => {
  const id = await write(payload, 'announcements', announcement({ en: { teaser: '' } }));
  return {
    both: told(await findingsOf(payload, { type: 'announcements', id })),
    bulgarian: told(await findingsOf(payload, { type: 'announcements', id, locales: ['bg'] })),
    english: told(await findingsOf(payload, { type: 'announcements', id, locales: ['en'] })),
  };
};

/** Rows of blocks, behind a condition and without. */
export const inBlocks: Exercise = async (payload) => {
  const layout = [
    { blockType: 'statistics', items: [{ value: '21', label: 'града' }, { label: 'без число' }] },
    { blockType: 'callToAction', link: { label: 'Виж', type: 'external', url: 'не е адрес' } },
  ];
  const id = await write(payload, 'pages', { bg: { title: 'Страница с блокове', layout } });
  return told(await findingsOf(payload, { type: 'pages', id }));
};
