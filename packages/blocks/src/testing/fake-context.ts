import type { BlockContext } from '../block-context';
import { exampleCities } from '../examples/cities';
import { exampleFocusAreas } from '../examples/focus-areas';
import { exampleAnnouncements, exampleInitiative, type ExampleLanguage } from '../examples/initiative';
import { exampleDownloads, exampleFiles, examplePicture } from '../examples/media';
import { exampleOrganization, examplePeople } from '../examples/participants';
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
    downloads: async (raw) => chosen(exampleDownloads(locale), Array.isArray(raw) ? raw.map(String) : []),
    richText: async () => exampleRichText(locale),
    ...changes,
  };
}
