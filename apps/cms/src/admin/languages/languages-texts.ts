import { adminTexts } from '../../platform/words/admin-texts';

export const languagesTexts = adminTexts({
  bg: {
    label: 'Езици',
    updating: 'обновява се…',
    outdated: 'може да не е актуално',
    state: {
      missing: 'няма текст',
      incomplete: 'непълен',
      withdrawn: 'не се показва',
      complete: 'готов, още не е на сайта',
      live: 'на сайта',
      edited: 'на сайта, с непубликувани редакции',
    },
    liveAnd: {
      missing: 'на сайта; в черновата няма текст',
      incomplete: 'на сайта; новият текст е непълен',
      withdrawn: 'на сайта; след публикуването няма да се показва',
    },
    behind: '{{state}}, по-стар от текста на {{source}}',
    heading: 'Още не може да се публикува на всички езици',
    explanation: 'При публикуване излизат всички езици на документа, не само този на екрана. Ето какво още липсва:',
    withhold: 'Публикувайте без {{languages}}',
    only: 'Публикувайте само на {{languages}}',
    hints: {
      withhold:
        'Останалото се публикува. Текстът на {{languages}} остава в черновата и там на сайта нищо не се променя.',
      only: 'Публикуват се само текстовете на {{languages}}. Общите полета, например датите и изображенията, остават в черновата.',
      onlyFirst: 'Документът излиза само на {{languages}}. Текстовете на другите езици остават в черновата.',
    },
    published: 'Публикувано е на {{languages}}.',
    source: 'Текстът на {{language}}',
    sourceChanged: 'променен е след превода',
    sourceBefore: 'При превода беше:',
    copy: 'Копирайте го тук',
    takeBack: 'Върнете предишния текст',
  },
  en: {
    label: 'Languages',
    updating: 'updating…',
    outdated: 'may be out of date',
    state: {
      missing: 'no text',
      incomplete: 'incomplete',
      withdrawn: 'not shown',
      complete: 'complete, not live yet',
      live: 'live',
      edited: 'live, with unpublished edits',
    },
    liveAnd: {
      missing: 'live; the draft has no text',
      incomplete: 'live; the new text is incomplete',
      withdrawn: 'live; not shown any more once the draft is published',
    },
    behind: '{{state}}, older than the text in {{source}}',
    heading: 'Not all languages can be published yet',
    explanation:
      'All languages of the document are published together, not only the one on the screen. This is still missing:',
    withhold: 'Publish without {{languages}}',
    only: 'Publish in {{languages}} only',
    hints: {
      withhold:
        'The rest is published. The text in {{languages}} stays in the draft, and nothing changes there on the website.',
      only: 'Only the texts in {{languages}} are published. Shared fields, such as dates and pictures, stay in the draft.',
      onlyFirst: 'The document is published in {{languages}} only. The texts in other languages stay in the draft.',
    },
    published: 'Published in {{languages}}.',
    source: 'The text in {{language}}',
    sourceChanged: 'changed since it was translated',
    sourceBefore: 'When translated it was:',
    copy: 'Copy it here',
    takeBack: 'Put the earlier text back',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    languages: typeof languagesTexts;
  }
}
