import type { AdminLanguage, AdminText } from '@civic/content/admin-languages';
import { contentTypeOf } from '@civic/content/content-types';

import { languageName } from '../../platform/words/language-name';
import type { Address } from './address';
import type { Taken } from './claims';

const withSmallLetter = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** `„София“ (град)`. */
function documentIn(language: AdminLanguage, title: string, { type }: Address): string {
  const kind = withSmallLetter(contentTypeOf(type).labels.singular[language]);
  return language === 'bg' ? `„${title}“ (${kind})` : `“${title}” (${kind})`;
}

type ByLanguage = Record<AdminLanguage, (part: { document: string; release: string; time: string }) => string>;

const reasons: Record<'published' | 'withdrawn' | 'draft' | 'release' | 'end', ByLanguage> = {
  published: {
    bg: ({ document }) => `е зает от публикувания документ ${document}`,
    en: ({ document }) => `is taken by the published document ${document}`,
  },
  withdrawn: {
    bg: ({ document }) => `е зает от непубликувания документ ${document}`,
    en: ({ document }) => `is taken by the unpublished document ${document}`,
  },
  draft: {
    bg: ({ document }) => `е зает в черновата на документа ${document}`,
    en: ({ document }) => `is taken in the draft of the document ${document}`,
  },
  release: {
    bg: ({ document, release, time }) =>
      `е запазен за документа ${document}, който ще го получи с насрочената промяна „${release}“ (${time})`,
    en: ({ document, release, time }) =>
      `is reserved for the document ${document}, which gets it with the release “${release}” (${time})`,
  },
  end: {
    bg: ({ document, release, time }) =>
      `е запазен за документа ${document}, на който ще се върне в края на насрочената промяна „${release}“ (${time})`,
    en: ({ document, release, time }) =>
      `is reserved for the document ${document}, which gets it back at the end of the release “${release}” (${time})`,
  },
};

function reasonIn(language: AdminLanguage, address: Address, taken: Taken): string {
  if (taken.kind === 'held') {
    const { holder } = taken;
    const document = documentIn(language, holder.title, address);
    return reasons[holder.in][language]({ document, release: '', time: '' });
  }
  const { by, title, release, time } = taken.reservation;
  return reasons[by][language]({ document: documentIn(language, title, address), release, time: time[language] });
}

/** Why an address cannot be had, and what to do. */
export const takenWords = (address: Address, taken: Taken): AdminText => ({
  bg: `Адресът „${address.slug}“ на ${languageName(address.locale, 'bg')} ${reasonIn('bg', address, taken)}. Изберете друг адрес.`,
  en: `The address “${address.slug}” in ${languageName(address.locale, 'en')} ${reasonIn('en', address, taken)}. Choose another one.`,
});
