import { defaultLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { shownLanguages } from '../../../content/withdrawn-languages';
import { plainRow } from '../../../platform/rows/main-row';
import { isRow, type RawRow } from '../../../platform/rows/raw-row';
import { languageOf, leavesById } from '../intentions/leaves-by-id';
import type { Finding, ReleasableType } from '../plan';
import { fieldValidityCode } from '../preflight/checks/field-validity';
import { existsIn } from '../preflight/content/languages';
import { shapesOf } from '../publication/apply-item';
import { readLatest, readMain } from '../publication/documents';
import { fingerprint } from '../publication/fingerprint';
import { withholdLocales, type MergeField } from '../publication/merge-locales';
import { checkPublication, findProblems } from './find-problems';
import type { DocumentLanguages, LanguageState } from './languages';

/** How many of the newest versions tell which language changed last. */
const remembered = 20;

type Texts = Record<SiteLanguage, string>;

/** The texts of a document by language, to be compared. */
function textsOf(fields: readonly MergeField[], row: RawRow): Texts {
  const leaves = [...leavesById(fields, row)];
  const of = (language: SiteLanguage) => leaves.filter(([path]) => languageOf(path) === language);
  return Object.fromEntries(
    siteLanguages.map((language) => [language, fingerprint(Object.fromEntries(of(language)))]),
  ) as Texts;
}

/** The latest versions' contents, the newest first. */
export async function readVersions(req: PayloadRequest, type: ReleasableType, id: string): Promise<RawRow[]> {
  const { docs } = await req.payload.db.findVersions({
    collection: type,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    locale: 'all',
    limit: remembered,
    pagination: false,
    req,
  });
  return docs.flatMap((row) => {
    const { version } = plainRow(row);
    return isRow(version) ? [version] : [];
  });
}

/** The languages whose texts are older than the newest ones of the main language. */
function behindSource(versions: readonly Texts[]): SiteLanguage[] {
  const [newest] = versions;
  /** The number of versions ago at which the texts were others; as long ago as can be where they never were. */
  const changed = (language: SiteLanguage) => {
    const ago = versions.findIndex((texts) => texts[language] !== newest?.[language]);
    return ago === -1 ? Infinity : ago;
  };
  return siteLanguages.filter((language) => changed(language) > changed(defaultLanguage));
}

/** Whether a language lacks something because of it: a shared value that is missing, such as the files of a block, is missing in every language. */
const concerns = ({ code, locale }: Finding, language: SiteLanguage): boolean =>
  locale === undefined ? code === fieldValidityCode : locale === language;

interface Choices {
  withhold: SiteLanguage[] | null;
  alone: SiteLanguage[];
}

/** What can be published where not everything can. */
async function choicesOf(
  req: PayloadRequest,
  { type, id, content, publicNow }: { type: ReleasableType; id: string; content: RawRow; publicNow: RawRow | null },
  findings: readonly Finding[],
): Promise<Choices> {
  const existing: SiteLanguage[] = shownLanguages(content).filter((language) => existsIn(content, language));
  const faulty = siteLanguages.filter((language) => findings.some(({ locale }) => locale === language));
  const rest = existing.filter((language) => !faulty.includes(language));
  const isFit = async (row: RawRow, locales: SiteLanguage[] | null) =>
    (await findProblems(req, { type, id, content: row, publicNow, locales })).length === 0;
  const alone: SiteLanguage[] = [];
  for (const language of existing) if (await isFit(content, [language])) alone.push(language);
  const isShared = findings.some(({ locale }) => locale === undefined);
  if (isShared || rest.length === 0) return { withhold: null, alone };
  const reduced = withholdLocales(shapesOf(req.payload, type), content, publicNow, faulty);
  return { withhold: (await isFit(reduced, null)) ? faulty : null, alone };
}

/** The languages of a document; `null` when it does not exist. `req` reads as the system. */
export async function readLanguages(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
): Promise<DocumentLanguages | null> {
  const main = await readMain(req, type, id);
  if (!main) return null;
  const latest = await readLatest(req, type, id);
  const content = latest?.content ?? main;
  const publicNow = main._status === 'published' ? main : null;
  const publication = { type, id, content, publicNow, locales: null };
  const { problems: findings, gone, unwritten } = await checkPublication(req, publication);
  const fields = shapesOf(req.payload, type);
  const [now, then] = [textsOf(fields, content), publicNow && textsOf(fields, publicNow)];
  const behind = behindSource((await readVersions(req, type, id)).map((row) => textsOf(fields, row)));
  const shown = shownLanguages(content);
  const shownNow = publicNow ? shownLanguages(publicNow) : [];
  const contentIn = (language: SiteLanguage): LanguageState['content'] => {
    if (!existsIn(content, language)) return 'missing';
    if (!shown.includes(language)) return 'withdrawn';
    return findings.some((finding) => concerns(finding, language)) ? 'incomplete' : 'complete';
  };
  const choices =
    findings.length > 0
      ? await choicesOf(req, { type, id, content, publicNow }, findings)
      : { withhold: null, alone: [] };
  return {
    version: latest?.updatedAt ?? String(main.updatedAt),
    languages: siteLanguages.map((locale) => ({
      locale,
      content: contentIn(locale),
      isLive: publicNow !== null && shownNow.includes(locale) && existsIn(publicNow, locale),
      hasEdits: then !== null && now[locale] !== then[locale],
      isBehind: existsIn(content, locale) && behind.includes(locale),
    })),
    findings,
    gone,
    unwritten,
    ...choices,
  };
}
