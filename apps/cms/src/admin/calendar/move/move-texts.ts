import { adminTexts } from '../../../platform/words/admin-texts';

export const moveTexts = adminTexts({
  bg: {
    heading: 'Преместване: {{title}}',
    close: 'Откажете преместването',
    from: 'Досега',
    to: 'Нов момент',
    reason: 'Причина за новата дата',
    reasonHint:
      'Датата е обявена пред гражданите: ще видят и старата, и причината. Пишете на {{language}}; преводът се добавя в документа.',
    reasonNeeded: 'Датата е потвърдена, затова причината е задължителна, ако обещаното се променя.',
    published: 'Съобщението е публикувано: променя се само този момент. Непубликуваните редакции остават чернова.',
    draft: 'Променя се само черновата.',
    release: 'Публикува се същото, което е насрочено; краят, ако има такъв, остава където е.',
    end: 'Мести се само краят; началото остава където е.',
    open: 'Промяната е в подготовка, датата е предварителна.',
    confirm: 'Преместете',
    insist: 'Преместете въпреки това',
    cancel: 'Отказ',
    same: 'Изберете друг момент.',
    moving: 'Мести се…',
  },
  en: {
    heading: 'Move: {{title}}',
    close: 'Do not move it',
    from: 'Until now',
    to: 'New moment',
    reason: 'Reason for the new date',
    reasonHint:
      'The date is public, so people will see the old date and your reason. Write in {{language}}; add the translation in the document.',
    reasonNeeded: 'The date is confirmed: the reason is required when what was promised changes.',
    published: 'The announcement is published: this moment alone changes. Edits that are not public stay a draft.',
    draft: 'Only the draft changes.',
    release: 'What was scheduled is published all the same; its end, if it has one, stays where it is.',
    end: 'Only the end moves; the beginning stays where it is.',
    open: 'The release is in preparation, its date is provisional.',
    confirm: 'Move it',
    insist: 'Move it all the same',
    cancel: 'Cancel',
    same: 'Choose another moment.',
    moving: 'Moving…',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    eventMove: typeof moveTexts;
  }
}
