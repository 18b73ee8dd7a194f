import { Link, useConfig } from '@payloadcms/ui';

import { languageName } from '../../platform/words/language-name';
import { releaseTexts } from '../../time/releases/release-texts';
import type { Use, Used, Uses } from '../../time/releases/used/used';
import { momentWords, type Telling } from '../releases/moment-words';
import { useTexts } from '../translations/use-texts';

/** The address of the form that names it, with the first of its fields. */
function addressOf({ source, places }: Use, adminRoute: string): string {
  if (source.startsWith('globals/')) return `${adminRoute}/${source}`;
  const [place] = places;
  const query = new URLSearchParams({
    ...(place?.locale && { locale: place.locale }),
    ...(place && { field: place.path }),
  });
  return `${adminRoute}/collections/${source}?${query}`;
}

/** What names it, each with the fields, and how many others there are. */
export function UsesList({ heading, uses: { uses, more } }: { heading: string; uses: Uses }) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  if (uses.length === 0) return null;
  const placeWords = ({ label, locale }: Use['places'][number]) =>
    locale ? t('used:place', { field: label[language], language: languageName(locale, language) }) : label[language];
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {uses.map((use) => (
          <li key={use.source}>
            <Link href={addressOf(use, config.routes.admin)}>{use.name[language]}</Link> –{' '}
            {use.places.map(placeWords).join('; ')}
          </li>
        ))}
        {more > 0 && <li>{t('used:more', { count: more })}</li>}
      </ul>
    </>
  );
}

/** Everything that uses a document or file. */
export function UsedList({ used, telling }: { used: Used; telling: Telling }) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const { isComplete, live, drafts, scheduled } = used;
  const isNowhere = live.uses.length + drafts.uses.length + scheduled.length === 0;
  return (
    <div className="civic-used__list">
      {!isComplete && <p>{t('used:incomplete')}</p>}
      {isComplete && isNowhere && <p>{t('used:nowhere')}</p>}
      <UsesList heading={t('used:live')} uses={live} />
      <UsesList heading={t('used:drafts')} uses={drafts} />
      {scheduled.length > 0 && (
        <>
          <h3>{t('used:scheduled')}</h3>
          <ul>
            {scheduled.map(({ release, at, document }, index) => (
              <li key={index}>
                <Link href={`${config.routes.admin}/collections/releases/${release.id}`}>{release.title}</Link>,{' '}
                {at ? momentWords(at, telling) : releaseTexts(language).undated} – {document.title},{' '}
                {document.field[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
