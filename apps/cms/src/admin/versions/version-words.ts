import type { SavedAs } from '../../content/fields/saved-as';
import type { Translate } from '../../platform/words/admin-texts';

const isRelease = ({ kind }: SavedAs) => kind === 'release' || kind === 'release-take-down';

/** What a version was; `null` stands for one that is older than the record of it. */
export const whatWords = (saved: SavedAs | null, t: Translate): string =>
  saved ? t(`versionsList:kind:${saved.kind}`) : t('versionsList:unknown');

/** Whose a version was, by the names of accounts. */
export function whoWords(saved: SavedAs | null, names: ReadonlyMap<string, string>, t: Translate): string {
  if (!saved) return t('versionsList:unknown');
  const name = saved.by === null ? undefined : names.get(saved.by);
  if (!name) return t('versionsList:system');
  return isRelease(saved) ? t('versionsList:scheduled', { name }) : name;
}
