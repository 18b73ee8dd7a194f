/** Prefixes of the tour's slugs and titles, which distinguish its documents from the city's. */
export const slugPrefix = 'tour-';

/** @typedef {{ bg: string, en: string }} Text */

/** @type {(bg: string, en: string) => Text} */
const text = (bg, en) => ({ bg, en });

/** @param {Text} title */
const marked = ({ bg, en }) => text(`Обиколка: ${bg}`, `Tour: ${en}`);

/**
 * A rich text of one paragraph in Payload's Lexical format.
 * @param {string} paragraph
 */
export function richText(paragraph) {
  const shared = { direction: 'ltr', format: '', indent: 0, version: 1 };
  const words = { type: 'text', text: paragraph, detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  return { root: { ...shared, type: 'root', children: [{ ...shared, type: 'paragraph', children: [words] }] } };
}

export const countdown = {
  slug: `${slugPrefix}countdown`,
  title: marked(text('съобщение с обратно броене', 'an announcement with a countdown')),
  teaser: text(
    'Тази страница брои до момента, в който пълният текст става видим за всички.',
    'This page counts down to the moment at which everybody can read the full text.',
  ),
  body: text(
    'Пълният текст се появи в обявения момент, без никой да натиска бутон.',
    'The full text appeared at the announced moment, and nobody pressed a button.',
  ),
};

export const tomorrow = {
  slug: `${slugPrefix}tomorrow`,
  title: marked(text('съобщение за утре', 'an announcement for tomorrow')),
  teaser: text('Днес тази страница не съществува за посетителите.', 'Today this page does not exist for visitors.'),
  body: text('От утре ще я виждат всички.', 'From tomorrow everybody will see it.'),
};

/** Three pages that one release changes at one instant and reverts at its end. */
export const pages = [
  { slug: `${slugPrefix}page-1`, title: marked(text('първа страница', 'page one')) },
  { slug: `${slugPrefix}page-2`, title: marked(text('втора страница', 'page two')) },
  { slug: `${slugPrefix}page-3`, title: marked(text('трета страница', 'page three')) },
];

export const before = text('Текст отпреди промяната.', 'The text before the release.');
export const after = text('Текстът от насрочената промяна.', 'The text of the release.');

export const releaseTitle = 'Обиколка: промяна на три страници';
