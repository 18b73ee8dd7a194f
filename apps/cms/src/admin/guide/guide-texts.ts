import { adminTexts } from '../../platform/words/admin-texts';

export const guideTexts = adminTexts({
  bg: { heading: 'Ръководство', opens: 'Ръководство за този екран (в нов раздел на браузъра)', contents: 'Съдържание' },
  en: { heading: 'Guide', opens: 'Guide to this screen (in a new tab)', contents: 'Contents' },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    guide: typeof guideTexts;
  }
}
