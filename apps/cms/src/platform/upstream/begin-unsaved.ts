/**
 * A new document that is stored with its first letter.
 *
 * Read against: @payloadcms/next 3.90.1, @payloadcms/ui 3.90.1.
 * Why: where drafts save themselves, Payload creates an empty document for every visit to the page that creates one. It does so because of
 * the collection's `autosave`, in the configuration that the page is rendered with.
 * At an upgrade: a page that takes its collection elsewhere creates empty documents again. A browser test counts them.
 */
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';

type Collections = SanitizedConfig['collections'];

function unsaved(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { versions } = collection;
  if (!versions?.drafts) return collection;
  return { ...collection, versions: { ...versions, drafts: { ...versions.drafts, autosave: false } } };
}

/**
 * The collections with a `find` that finds them without `autosave`: the page finds its own so. What goes through them all, such as the
 * configuration for the browser that Payload keeps for all pages, sees them as they are.
 */
const foundUnsaved = (collections: Collections): Collections =>
  Object.assign([...collections], {
    find: (predicate: (collection: SanitizedCollectionConfig, index: number, all: Collections) => unknown) => {
      const found = collections.find(predicate);
      return found && unsaved(found);
    },
  });

/** The configuration for a page of the admin at an address. */
export async function configOfPage(
  config: Promise<SanitizedConfig>,
  params: Promise<{ segments?: string[] }>,
): Promise<SanitizedConfig> {
  const [{ segments = [] }, whole] = await Promise.all([params, config]);
  const creates = segments[0] === 'collections' && segments[2] === 'create';
  return creates ? { ...whole, collections: foundUnsaved(whole.collections) } : whole;
}
