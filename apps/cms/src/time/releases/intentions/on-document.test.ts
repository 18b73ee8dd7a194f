import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import {
  insisted,
  released,
  settledOver,
  takenBack,
  type Carried,
  type Planned,
  type PublicContent,
} from './on-document';

const fields: MergeField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'publishAt', type: 'date' },
  { name: 'image', type: 'upload' },
];

const main: RawRow = { id: '7', _status: 'draft' };

const page: RawRow = {
  id: '7',
  _status: 'published',
  title: { bg: 'Програма', en: 'Programme' },
  slug: { bg: 'programa', en: 'programme' },
  body: { bg: 'Текст', en: 'Text' },
  publishAt: '2027-01-01T07:00:00.000Z',
  image: 'one',
};

const publish = (content: RawRow, more: Partial<Planned> = {}): Planned => ({
  action: 'publish',
  locales: null,
  content,
  base: page,
  ...more,
});

const run = (planned: Planned, now: PublicContent) => released(fields, planned, now, main);
const carry = (planned: Planned, now: PublicContent): Carried => ({
  locales: planned.locales,
  before: now,
  after: run(planned, now).content,
});

const over = (gone: Carried, above: Carried) => settledOver(fields, gone, [above])[0] as Carried;

describe('a release', () => {
  it('leaves down what was taken down since it was scheduled', () => {
    const result = run(publish({ ...page, title: { bg: 'Нова' } }), null);
    expect(result).toEqual({ content: null, obstacles: [{ kind: 'taken-down' }] });
  });

  it('leaves down what a person published before it and took down again', () => {
    const planned = publish(page, { base: null });
    expect(run(planned, null).obstacles).toEqual([]);
    expect(run({ ...planned, takenDown: true }, null).obstacles).toEqual([{ kind: 'taken-down' }]);
    expect(run({ ...planned, takenDown: true }, page).obstacles).toEqual([]);
  });

  it('leaves an embargo that was prolonged since', () => {
    const now = { ...page, publishAt: '2028-01-01T07:00:00.000Z' };
    const { content, obstacles } = run(publish({ ...page, body: { bg: 'Нов', en: 'Text' } }), now);
    expect(content).toMatchObject({ publishAt: now.publishAt, body: { bg: 'Нов', en: 'Text' } });
    expect(obstacles).toEqual([]);
  });

  it('leaves an address that was changed since', () => {
    const now = { ...page, slug: { bg: 'nov-adres', en: 'programme' } };
    expect(run(publish({ ...page, title: { bg: 'Нова', en: 'New' } }), now).content).toMatchObject({
      slug: now.slug,
      title: { bg: 'Нова', en: 'New' },
    });
  });

  it('meets an obstacle where both changed a text', () => {
    const now = { ...page, title: { bg: 'Поправена', en: 'Programme' } };
    expect(run(publish({ ...page, title: { bg: 'Нова', en: 'Programme' } }), now).obstacles).toMatchObject([
      { kind: 'collision', collision: { path: 'title@bg', from: 'Програма', to: 'Нова', now: 'Поправена' } },
    ]);
  });

  it('meets an obstacle where a window that was moved since hides what it should show', () => {
    const exposure = ({ publishAt }: RawRow) => (String(publishAt) < '2027-06' ? 1 : 0);
    const planned = publish({ ...page, body: { bg: 'Нов', en: 'Text' } }, { exposure });
    expect(run(planned, { ...page, publishAt: '2028-01-01T07:00:00.000Z' }).obstacles).toEqual([{ kind: 'withheld' }]);
    expect(run(planned, { ...page, publishAt: '2027-02-01T07:00:00.000Z' }).obstacles).toEqual([]);
    const hiding = publish({ ...page, publishAt: '2029-01-01T07:00:00.000Z' }, { exposure });
    expect(run(hiding, page).obstacles).toEqual([]);
  });

  it('wins, when people decide so, over what both changed, and over nothing else', () => {
    const planned = {
      ...publish({ ...page, title: { bg: 'Нова', en: 'Programme' } }),
      content: { ...page, title: { bg: 'Нова' } },
    };
    const now = { ...page, title: { bg: 'Поправена', en: 'Programme' }, image: 'two' };
    expect(insisted(fields, { ...planned, locales: ['bg'] }, { now, last: null })).toMatchObject({
      title: { bg: 'Нова', en: 'Programme' },
      image: 'two',
    });
  });

  it('publishes, when people decide so, what was public last with its own values', () => {
    const content = { ...page, title: { bg: 'Нова', en: 'Programme' } };
    const last = { ...page, body: { bg: 'Поправен', en: 'Text' } };
    expect(insisted(fields, { ...publish(content), content }, { now: null, last })).toMatchObject({
      title: content.title,
      body: last.body,
    });
  });

  describe('of a document that another one took down, of which it knew', () => {
    const down = { kind: 'carried-out', wasKnown: true, locales: null, before: page, after: null } as const;
    const again = (more: Partial<Planned> = {}) =>
      publish({ ...page, title: { bg: 'Нова', en: 'Programme' } }, { since: [down], ...more });
    const runOver = (planned: Planned, last: RawRow) => released(fields, planned, null, { ...last, _status: 'draft' });

    it('publishes it with what people had made of it until then', () => {
      const last = { ...page, publishAt: '2028-01-01T07:00:00.000Z', body: { bg: 'Текст', en: 'Corrected' } };
      const { content, obstacles } = runOver(again(), last);
      expect(content).toMatchObject({ title: { bg: 'Нова' }, publishAt: last.publishAt, body: last.body });
      expect(obstacles).toEqual([]);
    });

    it('meets an obstacle where both changed a text', () => {
      const last = { ...page, title: { bg: 'Поправена', en: 'Programme' } };
      expect(runOver(again(), last).obstacles).toMatchObject([{ kind: 'collision', collision: { path: 'title@bg' } }]);
      expect(
        insisted(fields, { ...again(), content: { ...page, title: { bg: 'Нова' } } }, { now: null, last }),
      ).toMatchObject({
        title: { bg: 'Нова' },
      });
    });

    it('publishes one language of it alone', () => {
      const { content } = runOver(again({ locales: ['bg'] }), page);
      expect(content).toMatchObject({ title: { bg: 'Нова' }, image: 'one' });
      expect(content?.title).not.toHaveProperty('en');
    });

    it('leaves down what a person took down before that', () => {
      expect(runOver(again({ takenDown: true }), page).obstacles).toEqual([{ kind: 'taken-down' }]);
    });

    it('leaves it down where it did not know', () => {
      const unknown = { ...down, wasKnown: false };
      expect(runOver(again({ since: [unknown] }), page).obstacles).toEqual([{ kind: 'taken-down' }]);
    });
  });

  it('publishes for the first time all that was pinned, with the id of the stored row', () => {
    const { content } = run(publish(page, { base: null }), null);
    expect(content).toMatchObject({ id: '7', title: page.title, publishAt: page.publishAt });
  });

  it('publishes for the first time one language with the shared values', () => {
    const { content } = run(publish(page, { base: null, locales: ['bg'] }), null);
    expect(content).toMatchObject({ title: { bg: 'Програма' }, image: 'one' });
    expect(content?.title).not.toHaveProperty('en');
  });

  it('publishes what was pinned where the base is not known', () => {
    const now = { ...page, title: { bg: 'Поправена', en: 'Programme' } };
    const result = run(publish({ ...page, image: 'two' }, { base: undefined }), now);
    expect(result).toMatchObject({ content: { title: page.title, image: 'two' }, obstacles: [] });
  });
});

describe('its end', () => {
  const campaign = publish({ ...page, title: { bg: 'Фестивал', en: 'Festival' }, image: 'festival' });

  it('gives back what was before', () => {
    const carried = carry(campaign, page);
    expect(takenBack(fields, carried, carried.after)).toEqual(page);
  });

  it('leaves what was corrected meanwhile', () => {
    const carried = carry(campaign, page);
    const now = { ...carried.after, body: { bg: 'Поправен', en: 'Text' }, title: { bg: 'Фестивалът', en: 'Festival' } };
    expect(takenBack(fields, carried, now)).toEqual({
      ...page,
      body: now.body,
      title: { bg: 'Фестивалът', en: 'Programme' },
    });
  });

  it('overrules what was corrected meanwhile when a person says so', () => {
    const carried = carry(campaign, page);
    const now = { ...carried.after, title: { bg: 'Фестивалът', en: 'Festival' } } as RawRow;
    expect(takenBack(fields, carried, now, { overrule: true })).toEqual(page);
    expect(takenBack(fields, carried, null, { overrule: true })).toBeNull();
  });

  it('brings nothing back that was taken down meanwhile', () => {
    expect(takenBack(fields, carry(campaign, page), null)).toBeNull();
  });

  it('lets two campaigns that overlap end in either order', () => {
    const first = carry(campaign, page);
    const second = carry(
      publish({ ...page, title: { bg: 'Изложба', en: 'Exhibition' } }, { base: first.after }),
      first.after,
    );
    expect(second.after).toMatchObject({ title: { bg: 'Изложба', en: 'Exhibition' } });

    const afterFirst = takenBack(fields, first, second.after, { above: [second] });
    expect(afterFirst).toMatchObject({ title: { bg: 'Изложба', en: 'Exhibition' } });
    expect(takenBack(fields, over(first, second), afterFirst)).toEqual(page);

    const afterSecond = takenBack(fields, second, second.after);
    expect(takenBack(fields, first, afterSecond)).toEqual(page);
  });

  it('leaves a language that was published meanwhile', () => {
    const bulgarian = carry(publish(page, { base: null, locales: ['bg'] }), null);
    const now = { ...bulgarian.after, title: { bg: 'Програма', en: 'Programme' } } as RawRow;
    expect(takenBack(fields, bulgarian, now)).toMatchObject({ title: { en: 'Programme' }, image: 'one' });
    expect(takenBack(fields, bulgarian, bulgarian.after)).toBeNull();
    const address = { ...bulgarian.after, slug: page.slug } as RawRow;
    expect(takenBack(fields, bulgarian, address)).toBeNull();
  });

  it('makes public again what it had taken down, unless another keeps it down', () => {
    const down: Planned = { action: 'unpublish', locales: null, content: null, base: page };
    const first = carry(down, page);
    expect(takenBack(fields, first, null)).toEqual(page);
    const second = carry(down, null);
    expect(takenBack(fields, first, null, { above: [second] })).toBeNull();
    expect(takenBack(fields, over(first, second), null)).toEqual(page);
  });

  it('leaves what a person changed since, even if it is the same again', () => {
    const released = carry(publish({ ...page, image: 'two' }), page);
    expect(takenBack(fields, released, released.after)).toMatchObject({ image: 'one' });
    expect(takenBack(fields, { ...released, given: ['image'] }, released.after)).toMatchObject({ image: 'two' });
  });

  it('leaves to another above what that replaced, even by the same value', () => {
    const first = carry(publish({ ...page, image: 'two' }), page);
    const between = { ...page, image: 'three' };
    const last = carry(publish({ ...page, image: 'two' }, { base: between }), between);
    const above = [last];
    expect(takenBack(fields, first, last.after, { above })).toMatchObject({ image: 'two' });
    expect(settledOver(fields, first, above)).toEqual([last]);
  });

  it('does not lift an embargo for which a person chose another instant', () => {
    const window: MergeField[] = [
      { name: 'comingSoon', type: 'checkbox' },
      { name: 'revealAt', type: 'date' },
    ];
    const before = { id: '7', comingSoon: false, revealAt: null };
    const after = { ...before, comingSoon: true, revealAt: '2027-03-01' };
    const now = { ...after, revealAt: '2027-09-01' };
    expect(takenBack(window, { locales: null, before, after }, now)).toMatchObject(now);
    expect(takenBack(window, { locales: null, before, after }, after)).toMatchObject(before);
  });
});
