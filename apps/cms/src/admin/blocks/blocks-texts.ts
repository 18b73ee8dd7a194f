import { adminTexts } from '../../platform/words/admin-texts';

export const blocksTexts = adminTexts({
  bg: { none: 'Няма блок с такова име. Изтрийте част от търсеното.' },
  en: { none: 'No block is called so. Delete a part of what you typed.' },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    blockChooser: typeof blocksTexts;
  }
}
