import type { SiteLanguage } from '@civic/content/site-languages';
import { toSiteLanguage } from '@civic/content/site-languages';
import { toast, useLocale } from '@payloadcms/ui';

import { languageList } from '../../../platform/words/language-name';
import type { DocumentLanguages, LanguageChoice } from '../../../time/releases/publishing/languages';
import { useTexts } from '../../translations/use-texts';
import { publishedSchema } from '../api/answers';
import type { useReleaseAction } from '../api/use-release-action';
import type { Choice } from './choice';

interface Options {
  /** `type/id`. */
  document: string;
  languages: DocumentLanguages | null;
  send: ReturnType<typeof useReleaseAction>['send'];
  /** Shows what is left in the draft. */
  done: () => Promise<void>;
}

/** The choices where not all languages can be published: all that are complete, or the texts of one alone. */
export function useLanguageChoices({ document, languages, send, done }: Options): Choice[] {
  const { t, language } = useTexts();
  const onScreen = toSiteLanguage(useLocale().code);
  if (!languages || languages.findings.length === 0) return [];
  const { alone, version, withhold } = languages;
  const isLive = languages.languages.some((one) => one.isLive);
  const namesOf = (list: readonly SiteLanguage[]) => languageList(list, language);
  const publish = async (choice: LanguageChoice['languages'], named: readonly SiteLanguage[]) => {
    const body: LanguageChoice = { version, languages: choice };
    if (!(await send(publishedSchema, `/publish-languages/${document}`, body))) return;
    toast.success(t('languages:published', { languages: namesOf(named) }));
    await done();
  };
  const rest = languages.languages
    .filter(({ content, locale }) => content === 'complete' && !withhold?.includes(locale))
    .map(({ locale }) => locale);
  const withoutSome: Choice[] = withhold
    ? [
        {
          name: 'withhold',
          words: t('languages:withhold', { languages: namesOf(withhold) }),
          hint: t('languages:hints:withhold', { languages: namesOf(withhold) }),
          choose: () => publish({ withhold }, rest),
        },
      ]
    : [];
  // A first publication takes the shared fields along, so it would be the same once more.
  const isSame = (locale: SiteLanguage) => withhold !== null && !isLive && rest.length === 1 && rest[0] === locale;
  const offered = (alone.includes(onScreen) ? [onScreen] : alone).filter((locale) => !isSame(locale));
  const only = offered.map((locale): Choice => {
    const named = { languages: namesOf([locale]) };
    return {
      name: `only-${locale}`,
      words: t('languages:only', named),
      hint: t(`languages:hints:${isLive ? 'only' : 'onlyFirst'}`, named),
      choose: () => publish({ only: [locale] }, [locale]),
    };
  });
  return [...withoutSome, ...only];
}
