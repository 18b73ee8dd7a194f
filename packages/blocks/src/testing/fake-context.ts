import type { BlockContext } from '../block-context';
import { exampleAnnouncements } from '../examples/announcements';
import { exampleCities } from '../examples/cities';
import type { ExampleLanguage } from '../examples/example-language';
import { exampleFocusAreas } from '../examples/focus-areas';
import { exampleInitiative } from '../examples/initiative';
import { exampleOrganization } from '../examples/organization';
import { exampleFiles, examplePicture } from '../examples/media';
import { examplePeople } from '../examples/people';
import { exampleRichText } from '../examples/rich-text';

const chosen = <Card extends { id: string }>(cards: Card[], ids: string[]) =>
  ids.flatMap((id) => cards.filter((card) => card.id === id));

/** A context over the example content, for tests; `changes` replaces parts of it. */
export function fakeContext(locale: ExampleLanguage, changes: Partial<BlockContext> = {}): BlockContext {
  return {
    locale,
    site: { url: 'https://example.org', timeZone: 'Europe/Sofia', cityName: locale === 'bg' ? 'София' : 'Sofia' },
    initiative: { id: 'digital-innovation' },
    cities: async (ids) => chosen(exampleCities(locale), ids),
    representatives: async (ids) => chosen(examplePeople(locale), ids),
    organizations: async (ids) => chosen([exampleOrganization(locale)], ids),
    focusAreas: async (ids) => chosen(exampleFocusAreas(locale), ids),
    initiatives: async (ids) => chosen([exampleInitiative(locale)], ids),
    initiativeCities: async () => exampleCities(locale),
    initiativeRepresentatives: async () => examplePeople(locale),
    initiativeFocusAreas: async () => exampleFocusAreas(locale),
    relatedInitiatives: async () => [],
    listAnnouncements: async ({ limit }) => exampleAnnouncements(locale).slice(0, limit),
    link: async () => ({ label: 'Към града', href: '/bg/cities/sofia', external: false }),
    picture: async (raw) => (raw ? examplePicture(locale) : null),
    file: async (raw) => exampleFiles.find(({ src }) => src === `/media/${String(raw)}`) ?? null,
    richText: async () => exampleRichText(locale),
    ...changes,
  };
}
