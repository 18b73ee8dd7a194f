import type { FieldDiffServerProps, JSONField } from 'payload';

import { userNames } from '../../access/user-names';
import { readSavedAs, type SavedAs } from '../../content/fields/saved-as';
import { siteTimeZone } from '../../content/globals/site/read-time-zone';
import { translatorOf } from '../../platform/words/admin-texts';
import { siteTime } from '../../platform/words/site-time-line';
import { whatWords, whoWords } from './version-words';

/** What the two versions on the page were, whose and when, in place of the stored record. */
export async function SavedAsDiff({ comparisonValue, req, versionValue }: FieldDiffServerProps<JSONField>) {
  const t = translatorOf(req.i18n);
  const [from, to] = [readSavedAs(comparisonValue), readSavedAs(versionValue)];
  const [names, timeZone] = await Promise.all([
    userNames({ payload: req.payload, req }, [from?.by, to?.by]),
    siteTimeZone(req),
  ]);
  const words = (saved: SavedAs | null) =>
    saved
      ? `${whatWords(saved, t)} · ${whoWords(saved, names, t)} · ${siteTime(Date.parse(saved.at), timeZone, req.i18n.language)}`
      : t('versionsList:unknown');
  return (
    <div className="civic-saved-as">
      <p>{words(from)}</p>
      <p>{words(to)}</p>
    </div>
  );
}
