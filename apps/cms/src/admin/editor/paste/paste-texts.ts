import { adminTexts } from '../../../platform/words/admin-texts';

export const pasteTexts = adminTexts({
  bg: {
    pictures:
      'Текстът е поставен без изображенията ({{pictures}}): те са във файла или на сайта, от който копирате. Качете ги и ги добавете в текста.',
  },
  en: {
    pictures:
      'The text was pasted without its pictures ({{pictures}}): they are in the file or on the website that you copied from. Upload them and add them to the text.',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    pasting: typeof pasteTexts;
  }
}
