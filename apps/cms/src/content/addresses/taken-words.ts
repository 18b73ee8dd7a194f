import type { AdminLanguage, AdminText } from '@civic/content/admin-languages';

import { documentIn } from '../../platform/words/document-in';
import { languageName } from '../../platform/words/language-name';
import type { Address } from './address';
import type { Taken } from './claims';
import type { AddressHolder } from './holders';

type ByLanguage = Record<AdminLanguage, (part: { document: string; release: string; time: string }) => string>;

type Reason = AddressHolder['in'] | 'draftToRelease' | 'withdrawnToRelease' | 'release' | 'end';

const reasons: Record<Reason, ByLanguage> = {
  published: {
    bg: ({ document }) => `е зает от публикувания документ ${document}`,
    en: ({ document }) => `is taken by the published document ${document}`,
  },
  withdrawn: {
    bg: ({ document }) => `е зает от непубликувания документ ${document}`,
    en: ({ document }) => `is taken by the unpublished document ${document}`,
  },
  binned: {
    bg: ({ document }) => `е зает от документа ${document}, който е в коша`,
    en: ({ document }) => `is taken by the document ${document}, which is in the bin`,
  },
  draft: {
    bg: ({ document }) => `е зает в черновата на документа ${document}`,
    en: ({ document }) => `is taken in the draft of the document ${document}`,
  },
  draftToRelease: {
    bg: ({ document, release, time }) =>
      `е зает в черновата на документа ${document}, който ще го получи с насрочената промяна „${release}“ (${time})`,
    en: ({ document, release, time }) =>
      `is taken in the draft of the document ${document}, which gets it with the release “${release}” (${time})`,
  },
  withdrawnToRelease: {
    bg: ({ document, release, time }) =>
      `е зает от непубликувания документ ${document}, който ще излезе с насрочената промяна „${release}“ (${time})`,
    en: ({ document, release, time }) =>
      `is taken by the unpublished document ${document}, which goes live with the release “${release}” (${time})`,
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

/** The document keeps the address after it is taken down, because it may be published again. */
const keptAfter: Record<AdminLanguage, (time: string) => string> = {
  bg: (time) => ` и го пази и след края ѝ (${time}), за да може да се публикува отново`,
  en: (time) => ` and keeps it after its end (${time}), so that it can be published again`,
};

function reasonOf(by: 'release' | 'end', holder: AddressHolder | null): Reason {
  if (!holder) return by;
  return holder.in === 'draft' ? 'draftToRelease' : 'withdrawnToRelease';
}

function reasonIn(language: AdminLanguage, address: Address, taken: Taken): string {
  if (taken.kind === 'held') {
    const { holder } = taken;
    const document = documentIn(language, holder.title, address.type);
    return reasons[holder.in][language]({ document, release: '', time: '' });
  }
  const { by, downAt, title, release, time } = taken.reservation;
  const reason = reasons[reasonOf(by, taken.holder)];
  const document = documentIn(language, title, address.type);
  const kept = downAt ? keptAfter[language](downAt[language]) : '';
  return reason[language]({ document, release, time: time[language] }) + kept;
}

/** What to do about it. */
const advice = {
  choose: { bg: 'Изберете друг адрес.', en: 'Choose another one.' },
  free: {
    bg: 'Освободете го там или запазете сегашния адрес на документа.',
    en: 'Free it there, or keep the address that the document has now.',
  },
} as const satisfies Record<string, AdminText>;

/** Why an address cannot be had, and what to do: to choose another one, or, where a release is to give it, to free it. */
export const takenWords = (address: Address, taken: Taken, remedy: keyof typeof advice = 'choose'): AdminText => ({
  bg: `Адресът „${address.slug}“ на ${languageName(address.locale, 'bg')} ${reasonIn('bg', address, taken)}. ${advice[remedy].bg}`,
  en: `The address “${address.slug}” in ${languageName(address.locale, 'en')} ${reasonIn('en', address, taken)}. ${advice[remedy].en}`,
});
