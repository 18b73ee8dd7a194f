import { eventKinds } from '../../../time/calendar/events/event';
import { aReleaseEvent, anEvent } from '../testing';
import { filterEvents, type Filter } from './filter-events';

const everything: Filter = { query: '', kinds: eventKinds, type: null, locale: null, cancelled: false };
const announcement = anEvent({ locales: ['bg'] });
const release = aReleaseEvent();
const cancelled = aReleaseEvent({ id: 'release/r2', state: 'cancelled' });

test.each<[string, Partial<Filter>, string[]]>([
  ['nothing', {}, [announcement.id, release.id]],
  ['a part of a title, in any case', { query: ' КВАРТАЛА ' }, [announcement.id]],
  ['a title of a document of a release', { query: 'за нас' }, [release.id]],
  ['a kind', { kinds: ['release'] }, [release.id]],
  ['no kind at all', { kinds: [] }, []],
  ['a type of documents', { type: 'announcements' }, [announcement.id]],
  ['a language', { locale: 'en' }, [release.id]],
  ['what was cancelled too', { cancelled: true }, [announcement.id, release.id, cancelled.id]],
])('filters by %s', (_, filter, ids) => {
  const events = filterEvents([announcement, release, cancelled], { ...everything, ...filter });
  expect(events.map(({ id }) => id)).toEqual(ids);
});
