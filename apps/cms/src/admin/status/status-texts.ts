import { adminTexts } from '../../platform/words/admin-texts';

export const statusTexts = adminTexts({
  bg: {
    label: 'Състояние',
    changed: 'Последна промяна',
    created: 'Създадено',
    now: {
      draft: 'Чернова',
      live: 'На сайта',
      pending: 'Чака датата си',
      'coming-soon': 'Обявено като предстоящо',
      expired: 'Приключило',
      'taken-down': 'Свалено от сайта',
      withdrawn: 'Публикувано, но не се показва на никой език',
    },
    except: '{{main}}, но не на {{languages}}',
    edits: {
      scheduled: '{{main}}, с насрочени редакции',
      unpublished: '{{main}}, с непубликувани редакции',
    },
    until: ', до {{moment}}',
    asks: {
      decision: 'насрочена промяна чака решение',
      'failed-end': 'край на насрочена промяна не се изпълни',
      failed: 'насрочена промяна не се изпълни',
      lacking: 'насрочена промяна няма да се изпълни: полето „{{field}}“ сочи нещо, което е изтрито или е в коша',
      'lacking-end':
        'краят на промяната няма да се изпълни: полето „{{field}}“ би получило обратно нещо, което е изтрито или е в коша',
    },
    withoutDate: 'датата още не е известна',
    hidden: 'Излиза на {{moment}}',
    next: {
      publish: 'излиза на {{moment}}',
      announce: 'Обявява се като предстоящо от {{moment}}',
      reveal: 'пълният текст излиза на {{moment}}',
      expire: 'изтича на {{moment}}',
      release: 'ще се промени на {{moment}}',
      'take-down': 'ще бъде свалено на {{moment}}',
      end: 'промяната приключва на {{moment}}',
    },
    loading: 'Проверяваме…',
    unknown: 'Състоянието не може да се провери',
    again: 'Опитайте отново',
  },
  en: {
    label: 'Status',
    changed: 'Last modified',
    created: 'Created',
    now: {
      draft: 'Draft',
      live: 'Live',
      pending: 'Waiting for its date',
      'coming-soon': 'Coming soon',
      expired: 'Ended',
      'taken-down': 'Taken down',
      withdrawn: 'Published, but not shown in any language',
    },
    except: '{{main}}, but not in {{languages}}',
    edits: {
      scheduled: '{{main}}, with scheduled edits',
      unpublished: '{{main}}, with unpublished edits',
    },
    until: ', until {{moment}}',
    asks: {
      decision: 'a release needs a decision',
      'failed-end': 'the end of a release failed',
      failed: 'a release failed',
      lacking: 'a release will fail: “{{field}}” names something that was deleted or is in the bin',
      'lacking-end':
        'the end of a release will fail: “{{field}}” would get back something that was deleted or is in the bin',
    },
    withoutDate: 'the date is not known yet',
    hidden: 'Goes live {{moment}}',
    next: {
      publish: 'goes live {{moment}}',
      announce: 'Coming soon from {{moment}}',
      reveal: 'full text from {{moment}}',
      expire: 'ends on {{moment}}',
      release: 'changes on {{moment}}',
      'take-down': 'will be taken down on {{moment}}',
      end: 'the release ends on {{moment}}',
    },
    loading: 'Checking…',
    unknown: 'The status cannot be checked',
    again: 'Try again',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    documentStatus: typeof statusTexts;
  }
}
