import { adminTexts } from '../../platform/words/admin-texts';

export const binTexts = adminTexts({
  bg: { until: 'В коша до {{moment}}' },
  en: { until: 'In the bin until {{moment}}' },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    bin: typeof binTexts;
  }
}
