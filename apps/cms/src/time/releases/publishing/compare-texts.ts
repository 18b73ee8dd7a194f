import type { SiteLanguage } from '@civic/content/site-languages';

import type { Leaves } from '../intentions/leaves-by-id';
import { sameValue } from '../publication/fingerprint';

export interface TextWithPast {
  /** Without the language. */
  path: string;
  value: unknown;
  /** What the source said when the translation came to be as it is; `undefined` where that is the same, or unknown. */
  before: unknown;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Where the translation became what it is, among the versions; the oldest one known if it never was anything else. */
function writtenIn(versions: readonly Leaves[], path: string): Leaves | undefined {
  const [newest] = versions;
  const changed = versions.findIndex((leaves) => !sameValue(leaves.get(path), newest?.get(path)));
  return changed === -1 ? versions.at(-1) : versions[changed - 1];
}

/**
 * The texts of a language, each with what it said when its translation was last written; the versions are those of a document, the
 * newest first.
 */
export function compareTexts(
  versions: readonly Leaves[],
  source: SiteLanguage,
  translation: SiteLanguage,
): TextWithPast[] {
  const [newest = new Map<string, unknown>()] = versions;
  return [...newest].flatMap(([key, value]) => {
    if (!key.endsWith(`@${source}`) || isEmpty(value)) return [];
    const path = key.slice(0, -source.length - 1);
    const own = `${path}@${translation}`;
    const then = isEmpty(newest.get(own)) ? undefined : writtenIn(versions, own)?.get(key);
    return [{ path, value, before: isEmpty(then) || sameValue(then, value) ? undefined : then }];
  });
}
