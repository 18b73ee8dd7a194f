import { minuteConflicts, releaseConflicts } from './conflicts';
import { releaseEvents } from './release-events';
import { aContext, anAnnouncement, aRelease } from './testing';
import { windowEvents } from './window-events';

const none = new Map<string, string>();
const item = { type: 'announcements', id: 'a1', action: 'publish', title: 'Покана', locales: null };
const release = (id: string, changed: object = {}) => aRelease({ id, plan: [item], ...changed });

describe('two coming releases of one document', () => {
  it('clash, whenever each is due', () => {
    const [clash, ...others] = releaseConflicts(
      [release('r1'), release('r2', { dueAt: '2027-07-12T06:00:00.000Z' }), aRelease({ id: 'r3' })],
      none,
    );
    expect(clash).toMatchObject({ document: 'announcements/a1', kind: 'releases' });
    expect(clash?.events.map(({ id }) => id)).toEqual(['release/r1', 'release/r2']);
    expect(others).toEqual([]);
  });

  it('do not clash in different languages', () => {
    const inLanguage = (id: string, locale: string) => release(id, { plan: [{ ...item, locales: [locale] }] });
    expect(releaseConflicts([inLanguage('r1', 'bg'), inLanguage('r2', 'en')], none)).toEqual([]);
    expect(releaseConflicts([inLanguage('r1', 'bg'), release('r2')], none)).toHaveLength(1);
  });
});

describe('the same minute of one document', () => {
  const at = '2027-05-12T06:00:00.000Z';
  const eventsOf = (...rows: ReturnType<typeof aRelease>[]) =>
    rows.flatMap((row) => releaseEvents(row, { context: aContext(), titles: none, parent: undefined }));
  const published = anAnnouncement({ publishAt: '2027-04-01T06:00:00.000Z', expireAt: at });
  const window = windowEvents({ published, draft: null }, aContext());

  it('is a clash of the window with a release', () => {
    const [clash] = minuteConflicts([...window, ...eventsOf(release('r1'))]);
    expect(clash).toMatchObject({ document: 'announcements/a1', kind: 'minute' });
    expect(clash?.events.map(({ id }) => id)).toEqual(['announcements/a1/expireAt', 'release/r1']);
  });

  it('is none a minute later, for another document, or for what is planned only', () => {
    const other = { ...item, id: 'a2' };
    for (const row of [
      release('r1', { dueAt: '2027-05-12T06:01:00.000Z' }),
      release('r1', { plan: [other] }),
      release('r1', { state: 'open' }),
    ]) {
      expect(minuteConflicts([...window, ...eventsOf(row)])).toEqual([]);
    }
  });
});
