import { adminTexts } from '../../../platform/words/admin-texts';

export const beforeActTexts = adminTexts({
  bg: {
    heading_one: 'Документът има насрочена промяна',
    heading_other: 'Документът има насрочени промени',
    changes: {
      down: 'Сваля документа от сайта.',
      first: 'Публикува документа за първи път.',
      fields: 'Променя {{fields}}.',
      none: 'Не променя нищо в документа.',
    },
    consequence: {
      collision:
        'Ако публикувате сега, Вашите стойности на {{fields}} ще се различават от нейните и тя ще чака решение.',
      withheld:
        'Ако публикувате сега, с новите дати посетителите няма да виждат това, което тя трябва да покаже, и тя ще чака решение.',
      'take-down': 'Ако свалите документа, тя няма да го публикува отново, а ще чака решение.',
      delete: 'Ако изтриете документа, тя ще чака решение.',
      waiting: 'Тя вече чака решение и ще продължи да го чака.',
      resumes: 'Тя няма да чака повече решение, а ще се изпълни, както е насрочена.',
      nothing: 'След това за нея няма да остане нищо за изпълнение.',
      'goes-on': 'Тя ще се изпълни, както е насрочена.',
    },
    end: {
      down: 'Краят на промяната сваля документа от сайта.',
      back: 'Краят на промяната връща документа на сайта.',
      fields: 'Краят на промяната връща предишните стойности на {{fields}}.',
      nothing: 'След това за края няма да остане нищо за изпълнение.',
      returns: 'Ако публикувате, документът излиза на сайта веднага и остава там: краят вече няма да го промени.',
      stays: 'Вашите стойности на {{fields}} ще останат и след края.',
    },
    shown: {
      heading: 'Насрочена промяна показва това',
      where: {
        release: 'Ще се показва в полето „{{field}}“ на „{{document}}“.',
        end: 'Краят на промяната ще го върне в полето „{{field}}“ на „{{document}}“.',
      },
      optional: {
        release: 'Ако го изтриете, промяната ще се изпълни без него.',
        end: 'Ако го изтриете, краят ще се изпълни без него.',
      },
      required: {
        release:
          'Полето е задължително, затова сега не може да се изтрие. Изберете там друго и насрочете промяната отново или я отменете.',
        end: 'Полето е задължително, затова сега не може да се изтрие. Отменете края или изчакайте да мине.',
      },
    },
    used: {
      heading: 'Използва се и другаде',
      takeDown:
        'След свалянето посетителите няма да го намират и там: връзките към него изчезват, докато не го публикувате отново.',
      delete:
        'Докато се използва на сайта, не може да се изтрие. Първо го махнете оттам: полетата остават празни, връзките стават обикновен текст, изображенията изчезват от текста.',
      required:
        'Докато се използва на сайта, не може да се изтрие. Отворете тези места, изберете там друго и публикувайте, после го изтрийте.',
      drafts: 'Докато е в коша, няма да се вижда там и след като публикувате тези чернови.',
    },
    open: {
      heading: 'Документът е отворен и при друг',
      words: 'Документът е отворен и при: {{people}}. След изтриването написаното там вече няма да се записва.',
    },
    gone: {
      heading: 'Нещо, посочено в документа, няма да се вижда',
      explanation: 'Документът може да се публикува, но на сайта ще липсва следното:',
    },
    unwritten: {
      heading: 'Пълният текст още не е написан',
      explanation: 'Съобщението може да излезе като предстоящо, но засега няма какво да се разкрие:',
    },
    unlink: 'Махнете го отвсякъде и изтрийте',
    early: 'Ако публикувате сега, това от нея излиза веднага, преди момента ѝ: {{fields}}.',
    savesFirst: 'Промените, които още не са запазени, първо се запазват като чернова.',
    own_one: 'Публикувайте без промяната',
    own_other: 'Публикувайте без промените',
    publishedOwn_one: 'Публикувано е без стойностите на насрочената промяна.',
    publishedOwn_other: 'Публикувано е без стойностите на насрочените промени.',
    keep: { publish: 'Публикувайте сега', 'take-down': 'Свалете сега', delete: 'Изтрийте сега' },
    carryOver: 'Включете редакциите в промяната',
    carryOverInto: 'Включете редакциите в промяната от {{moment}}',
    carriedOver: 'Редакциите са включени в промяната и излизат заедно с нея.',
    cancel: {
      publish_one: 'Отменете промяната и публикувайте',
      publish_other: 'Отменете всички промени и публикувайте',
      'take-down_one': 'Отменете промяната и свалете',
      'take-down_other': 'Отменете всички промени и свалете',
      delete_one: 'Отменете промяната и изтрийте',
      delete_other: 'Отменете всички промени и изтрийте',
    },
    back: 'Отказ',
    hints: {
      own_one: 'Сега се публикува само {{fields}}. Останалото излиза в момента на промяната.',
      own_other: 'Сега се публикува само {{fields}}. Останалото излиза в моментите на промените.',
      ownDisputed_one:
        'Сега се публикува само {{fields}}. Промяната има друга стойност на същото място и ще чака решение.',
      ownDisputed_other:
        'Сега се публикува само {{fields}}. Поне една от промените има друга стойност на същото място и ще чака решение.',
      cancelOwn_one:
        'Сега се публикува само {{fields}}. Промяната няма да се изпълни, а стойностите ѝ остават в черновата.',
      cancelOwn_other:
        'Сега се публикува само {{fields}}. Никоя от промените няма да се изпълни, а стойностите им остават в черновата.',
      keep_one: 'Насрочената промяна не се отменя.',
      keep_other: 'Насрочените промени не се отменят.',
      unlink:
        'Публикуваното, което го показва, веднага излиза без него, а от черновите се премахва. После отива в коша. Ако го върнете, местата остават без него.',
      delete: 'Изтритото отива в коша и можете да го върнете до {{days}} дни, след това се изтрива окончателно.',
      goOn: 'Документът остава като чернова.',
      without: 'Документът се публикува без посоченото по-горе.',
      unwritten: 'Публикува се само анонсът. Напишете пълния текст и публикувайте отново преди разкриването.',
      carryOver: 'Сега не се публикува нищо. Редакциите излизат в момента на промяната.',
      carriesEarly: 'С тях преди момента си излиза и това от промяната от {{moment}}: {{fields}}.',
      cancel_one: 'Насрочената промяна няма да се изпълни.',
      cancel_other: 'Никоя от насрочените промени няма да се изпълни.',
      back: 'Нищо не се променя.',
    },
  },
  en: {
    heading_one: 'The document has a scheduled release',
    heading_other: 'The document has scheduled releases',
    changes: {
      down: 'It takes the document down.',
      first: 'It publishes the document for the first time.',
      fields: 'It changes {{fields}}.',
      none: 'It changes nothing in the document.',
    },
    consequence: {
      collision: 'If you publish now, your values of {{fields}} will differ from its own, and it will need a decision.',
      withheld:
        'If you publish now, with the new dates visitors will not see what it should show, and it will need a decision.',
      'take-down': 'If you take the document down, it will not publish it again: it will need a decision.',
      delete: 'If you delete the document, it will need a decision.',
      waiting: 'It already needs a decision, and will go on waiting for one.',
      resumes: 'It will not wait for a decision any more, but be carried out as scheduled.',
      nothing: 'Nothing will be left for it to do.',
      'goes-on': 'It will be carried out as scheduled.',
    },
    end: {
      down: 'The end of the release takes the document down.',
      back: 'The end of the release puts the document back on the site.',
      fields: 'The end of the release puts back the former {{fields}}.',
      nothing: 'Nothing will be left for the end to do.',
      returns:
        'If you publish, the document is on the site at once and stays there: the end will not change it any more.',
      stays: 'Your {{fields}} will stay after the end, too.',
    },
    shown: {
      heading: 'A scheduled release shows this',
      where: {
        release: 'It will be shown in the field “{{field}}” of “{{document}}”.',
        end: 'The end of the release will give it back to the field “{{field}}” of “{{document}}”.',
      },
      optional: {
        release: 'If you delete it, the release will be carried out without it.',
        end: 'If you delete it, the end will be carried out without it.',
      },
      required: {
        release:
          'The field is required, so this cannot be deleted now. Choose another one there and schedule the release again, or cancel it.',
        end: 'The field is required, so this cannot be deleted now. Cancel the end, or wait until it has passed.',
      },
    },
    used: {
      heading: 'It is used elsewhere, too',
      takeDown:
        'Once it is taken down, visitors will not find it there either: links to it disappear until you publish it again.',
      delete:
        'While it is used on the website, it cannot be deleted. First take it out there: fields are left empty, links become plain text, and pictures leave the text.',
      required:
        'While it is used on the website, it cannot be deleted. Open these places, choose another one there and publish, then delete it.',
      drafts: 'While it is in the bin, it is not shown there, even after you publish these drafts.',
    },
    open: {
      heading: 'Somebody else has the document open',
      words: 'The document is also open for: {{people}}. Once it is deleted, what they write is no longer saved.',
    },
    gone: {
      heading: 'Something that the document names will not be shown',
      explanation: 'The document can be published, but this will be missing on the website:',
    },
    unwritten: {
      heading: 'The full text is not written yet',
      explanation: 'The announcement can go live as coming soon, but so far there is nothing to reveal:',
    },
    unlink: 'Take it out everywhere and delete',
    early: 'If you publish now, this of it will go live at once, before its moment: {{fields}}.',
    savesFirst: 'Changes that are not saved yet are saved as a draft first.',
    own_one: 'Publish without the release',
    own_other: 'Publish without the releases',
    publishedOwn_one: 'Published without the values of the release.',
    publishedOwn_other: 'Published without the values of the releases.',
    keep: { publish: 'Publish now', 'take-down': 'Take down now', delete: 'Delete now' },
    carryOver: 'Add the edits to the release',
    carryOverInto: 'Add the edits to the release of {{moment}}',
    carriedOver: 'The edits were added to the release and go live with it.',
    cancel: {
      publish_one: 'Cancel the release and publish',
      publish_other: 'Cancel all releases and publish',
      'take-down_one': 'Cancel the release and take down',
      'take-down_other': 'Cancel all releases and take down',
      delete_one: 'Cancel the release and delete',
      delete_other: 'Cancel all releases and delete',
    },
    back: 'Cancel',
    hints: {
      own_one: 'Only {{fields}} is published now. The rest goes live at the moment of the release.',
      own_other: 'Only {{fields}} is published now. The rest goes live at the moments of the releases.',
      ownDisputed_one:
        'Only {{fields}} is published now. The release has another value in the same place and will need a decision.',
      ownDisputed_other:
        'Only {{fields}} is published now. At least one of the releases has another value in the same place and will need a decision.',
      cancelOwn_one:
        'Only {{fields}} is published now. The release will not be carried out, and its values stay in the draft.',
      cancelOwn_other:
        'Only {{fields}} is published now. None of the releases will be carried out, and their values stay in the draft.',
      keep_one: 'The scheduled release is not cancelled.',
      keep_other: 'The scheduled releases are not cancelled.',
      unlink:
        'What is published and shows it goes live without it at once; drafts lose it too. Then it goes to the bin. If you bring it back, the places stay without it.',
      delete:
        'What you delete goes to the bin. You can bring it back for {{days}} days; then it is deleted permanently.',
      goOn: 'The document stays as a draft.',
      without: 'The document is published, and what is named above is not shown.',
      unwritten: 'Only the teaser is published. Write the full text and publish again before it is revealed.',
      carryOver: 'Nothing is published now. The edits go live at the moment of the release.',
      carriesEarly: 'With them, this of the release of {{moment}} goes live before its moment: {{fields}}.',
      cancel_one: 'The scheduled release will not be carried out.',
      cancel_other: 'None of the scheduled releases will be carried out.',
      back: 'Nothing changes.',
    },
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    beforeAct: typeof beforeActTexts;
  }
}
