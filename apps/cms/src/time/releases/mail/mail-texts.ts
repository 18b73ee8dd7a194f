import { adminTexts } from '../../../platform/words/admin-texts';

/** The texts of the messages about releases. In English the name of a release begins a sentence. */
export const mailTexts = adminTexts({
  bg: {
    greeting: 'Здравейте,',
    open: 'Отворете промяната:',
    documents: 'Документите в нея:',
    more: 'и още {{number}}',
    called: {
      release: 'промяната „{{title}}“',
      end: 'краят на промяната „{{title}}“',
      revert: 'връщането на промяната „{{title}}“',
    },
    failure: {
      subject: 'Неизпълнена промяна',
      event: 'В насрочения момент не се изпълни {{release}}.',
      moment: 'Насроченият момент беше {{time}}. Нищо не е публикувано: посетителите виждат сайта такъв, какъвто беше.',
      reason: 'Причина: {{reason}}',
      noReason: 'Няма записана причина.',
      remedy:
        'Какво да направите: отворете промяната. Ако причината е извън съдържанието и е отстранена, изберете „{{retry}}“: същото съдържание се публикува веднага. Ако трябва да се поправи съдържанието, поправете документа и го насрочете отново: неуспешната промяна пази текста такъв, какъвто е бил при насрочването.',
    },
    decision: {
      subject: 'Промяна чака решение',
      event: 'Нужно е решение: {{release}} не може да се изпълни така, както беше насрочена.',
      moment:
        'Насроченият момент е {{time}}. Докато няма решение, нищо от промяната не се публикува: посетителите виждат сайта такъв, какъвто е.',
      remedy:
        'Какво да направите: отворете промяната, сравнете стойностите и изберете „{{carryOut}}“, „{{keep}}“ или „{{cancel}}“.',
    },
    overdue: {
      subject: 'Закъсняваща промяна',
      event: 'Насроченият момент отмина, но {{release}} още чака изпълнение.',
      moment:
        'Насроченият момент беше {{time}}. Нищо не е загубено: промяната ще се изпълни веднага щом системата може.',
      remedy:
        'Какво да направите: обърнете се към администратора, вероятно системата или базата ѝ данни не работи. Ако междувременно моментът е станал неподходящ, отворете промяната и я преместете или отменете.',
    },
    preflight: {
      subject: 'Проверете преди публикуването',
      event: 'Наближава насроченият момент, но {{release}} не може да се изпълни в сегашния си вид.',
      moment: 'Насроченият момент е {{time}}. Повторната проверка показа, че след насрочването нещо се е променило.',
      remedy:
        'Какво да направите: отстранете грешките по-долу. Където трябва да се поправи самият документ, поправете го, отменете промяната и го насрочете отново: тя пази текста такъв, какъвто е бил при насрочването.',
      error: 'Грешки:',
      warning: 'Предупреждения:',
    },
  },
  en: {
    greeting: 'Hello,',
    open: 'Open the release:',
    documents: 'The documents in it:',
    more: 'and {{number}} more',
    called: {
      release: 'The release “{{title}}”',
      end: 'The end of the release “{{title}}”',
      revert: 'The revert of the release “{{title}}”',
    },
    failure: {
      subject: 'A release failed',
      event: '{{release}} could not be carried out when it was due.',
      moment: 'It was due on {{time}}. Nothing was published: visitors see the website as it was before.',
      reason: 'Reason: {{reason}}',
      noReason: 'No reason was recorded.',
      remedy:
        'What to do: open the release. If the reason lies outside the content and has been dealt with, choose “{{retry}}”: the same content is published immediately. If the content has to be corrected, correct the document and schedule it again: the failed release keeps the text as it was when it was scheduled.',
    },
    decision: {
      subject: 'A release needs a decision',
      event: '{{release}} cannot be carried out as it was scheduled: a decision is needed.',
      moment:
        'It is due on {{time}}. Until somebody decides, nothing of it is published: visitors see the website as it is.',
      remedy: 'What to do: open the release, compare the values and choose “{{carryOut}}”, “{{keep}}” or “{{cancel}}”.',
    },
    overdue: {
      subject: 'A release is overdue',
      event: '{{release}} is overdue.',
      moment: 'It was due on {{time}}. Nothing is lost: it will be carried out as soon as the system can.',
      remedy:
        'What to do: contact your administrator, the CMS or its database may not be working. If the moment is no longer a good one, open the release and move or cancel it.',
    },
    preflight: {
      subject: 'Check before it goes live',
      event: '{{release}} is due soon, but it cannot be carried out as it is.',
      moment: 'It is due on {{time}}. The second check showed that something has changed since it was scheduled.',
      remedy:
        'What to do: fix the errors listed below. Where the document itself has to be corrected, correct it, cancel the release and schedule it again: the release keeps the text as it was when it was scheduled.',
      error: 'Errors:',
      warning: 'Warnings:',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    releaseMail: typeof mailTexts;
  }
}
