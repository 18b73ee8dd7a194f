import { adminTexts } from '../../../platform/words/admin-texts';

export const decisionTexts = adminTexts({
  bg: {
    heading: 'Нужно е решение',
    intro:
      'След насрочването документите по-долу са променени от хора. Нищо от промяната не излиза, докато не решите. Сравнете стойностите и изберете.',
    resolved:
      'Пречките междувременно са отпаднали, но моментът на промяната е минал. Изберете дали да се изпълни сега.',
    over: 'Краят на промяната вече е минал и няма какво да се изпълни. Отменете я и, ако е нужно, насрочете документите отново.',
    nothingLeft: 'Всичко, което промяната трябваше да публикува, е изтрито и няма какво да се изпълни. Отменете я.',
    allInBin:
      'Всичко, което промяната трябваше да публикува, е в коша. Върнете го оттам, за да може да се изпълни, или отменете промяната.',
    mayNot: 'Решава отговорен редактор или администратор.',
    value: 'Поле',
    base: 'При насрочването',
    intended: 'Според промяната',
    now: 'На сайта сега',
    hints: {
      'carry-out':
        'Стойностите от промяната заместват публикуваните. Излиза в насрочения момент или веднага, ако той е минал.',
      keep: 'Спорното остава такова, каквото е на сайта. Останалото от промяната се изпълнява.',
      cancel: 'Нищо от промяната не излиза. Черновите остават каквито са.',
    },
    hintsDown: {
      'carry-out':
        'Документът излиза отново на сайта, с промяната. Това става в насрочения момент или веднага, ако той е минал.',
      keep: 'Документът остава свален от сайта. Останалото от промяната се изпълнява.',
      cancel: 'Документът остава свален от сайта и нищо от промяната не излиза. Черновите остават каквито са.',
    },
    done: {
      'carry-out': 'Решено: промяната ще се изпълни.',
      keep: 'Решено: публикуваното остава.',
      cancel: 'Решено: промяната е отменена.',
    },
    decided: {
      'carry-out': 'промяната да се изпълни',
      keep: 'публикуваното да остане',
      cancel: 'промяната да се отмени',
    },
    decidedBy: 'Решение',
  },
  en: {
    heading: 'A decision is needed',
    intro:
      'People have changed the documents below since the release was scheduled. Nothing of it goes live until you decide. Compare the values and choose.',
    resolved:
      'Nothing stands against the release any more, but its moment has passed. Choose whether it is carried out now.',
    over: 'The end of the release has passed, and nothing is left to carry out. Cancel it and, if need be, schedule the documents again.',
    nothingLeft: 'All that the release was to publish has been deleted, and nothing is left to carry out. Cancel it.',
    allInBin:
      'All that the release was to publish is in the bin. Bring it back from there, so that the release can be carried out, or cancel it.',
    mayNot: 'A publisher or an administrator decides.',
    value: 'Field',
    base: 'When scheduled',
    intended: 'In the release',
    now: 'On the website now',
    hints: {
      'carry-out':
        'The values of the release replace the public ones. It goes live at its moment, or at once if that has passed.',
      keep: 'What is in dispute stays as it is on the website. The rest of the release goes on.',
      cancel: 'Nothing of the release goes live. The drafts stay as they are.',
    },
    hintsDown: {
      'carry-out':
        'The document is on the website again, with the release: at its moment, or at once if that has passed.',
      keep: 'The document stays off the website. The rest of the release goes on.',
      cancel: 'The document stays off the website, and nothing of the release goes live. The drafts stay as they are.',
    },
    done: {
      'carry-out': 'Decided: the release will be carried out.',
      keep: 'Decided: what is public stays.',
      cancel: 'Decided: the release was cancelled.',
    },
    decided: {
      'carry-out': 'carry out the release',
      keep: 'keep what is public',
      cancel: 'cancel the release',
    },
    decidedBy: 'Decision',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    decision: typeof decisionTexts;
  }
}
