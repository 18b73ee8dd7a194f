import { adminTexts } from '../../platform/words/admin-texts';
import { version } from '../translations/payload/publishing';

export const savingTexts = adminTexts({
  bg: {
    publishing: {
      ready: version.bg.publishChanges,
      waiting: 'Запазва се, после се публикува…',
      acting: 'Публикува се…',
      again: 'Чака връзката, после се публикува…',
    },
    published: 'Публикувано.',
    offline: 'Публикуването чака връзката със системата и ще продължи автоматично, щом тя се върне.',
    callOff: 'Не публикувайте',
    hide: 'Скрийте съобщението',
    calledOff: {
      waiting: 'Нищо не е публикувано. Промените остават в черновата.',
      sent: 'Публикуването е прекратено. Ако вече е стигнало до системата, ще го видите в състоянието на документа.',
    },
    changed: {
      taken: 'Междувременно са променени: {{fields}}. Формулярът показва новото.',
      look: 'Междувременно са променени: {{fields}}. Прегледайте новото и публикувайте отново.',
      typed:
        'Докато публикуването чакаше, продължихте да пишете: {{fields}}. Нищо не е публикувано; прегледайте и публикувайте отново.',
      typedOffline:
        'Докато публикуването чакаше връзката, продължихте да пишете: {{fields}}. Написаното е запазено като чернова; прегледайте и публикувайте отново.',
      // Payload takes what stands after a colon for a list of fields.
      reload:
        'Нищо не е запазено. Междувременно документът е променен от друг човек или в друг прозорец ({{fields}}). Копирайте своя текст, ако Ви е нужен, презаредете страницата и нанесете промените си отново.',
      gaveWay:
        'Променено е и на друго място: {{fields}}. Остана другият текст, а Вашият се пази сред версиите на документа.',
      undecided: 'Още не е запазено: изберете кой от двата текста да остане.',
    },
    trouble: {
      offline:
        'Няма връзка със системата. Пишете спокойно: текстът се пази в този браузър и се записва автоматично, щом връзката се върне.',
      session:
        'Излезли сте от системата и промените още не са записани. Въведете паролата си и записването ще продължи.',
      busy: 'Системата е заета. Оставете страницата отворена: записването ще опита отново автоматично.',
    },
    login: { password: 'Парола за {{email}}', button: 'Влезте отново', refused: 'Паролата не е приета.' },
    others: {
      here: 'Документът е отворен и при: {{people}}',
      at: '{{who}} (поле „{{field}}“)',
      self: 'Отворили сте документа и в друг прозорец.',
      selfAt: 'Отворили сте документа и в друг прозорец, в полето „{{field}}“.',
    },
    left: {
      found: 'В този браузър има текст от предишно посещение, който не е записан: {{fields}}.',
      putBack: 'Върнете го във формуляра',
      discard: 'Изхвърлете го',
    },
    putOff: {
      words: 'Още не е запазено, защото е променено и на друго място: {{fields}}.',
      decide: 'Изберете кой текст да остане',
    },
    leave: {
      kept: 'Последните Ви промени още не са записани в системата. Пазят се в този браузър и ще Ви бъдат предложени, когато отново отворите документа в него. Да напуснете ли страницата?',
      keptNew:
        'Новият документ още не е записан в системата. Текстът се пази в този браузър и ще Ви бъде предложен, когато отново създавате такъв документ в него. Да напуснете ли страницата?',
      lost: 'Последните Ви промени не са запазени. Да напуснете ли страницата без тях?',
      undecided:
        'Още не сте избрали кой текст да остане: {{fields}}. Ако напуснете, остава другият, а Вашият се пази сред версиите на документа. Да напуснете ли страницата?',
      first: 'Документът още се записва. Щом се запише, ще преминете нататък.',
    },
    gone: {
      binned: 'Документът е преместен в коша на {{moment}}.',
      binnedBy: 'Документът е преместен в коша на {{moment}} от {{who}}.',
      kept: 'Това, което пишете тук, не се записва в системата. Пази се в този браузър и ще Ви бъде предложено, когато документът бъде върнат и го отворите отново.',
      deleted:
        'Документът е изтрит окончателно. Това, което пишете тук, не се записва в системата. Копирайте текста, ако Ви е нужен.',
      status: 'вече не е в списъка',
    },
    conflict: {
      heading: 'Променено е и на друго място',
      explanation:
        'Докато пишехте, същите полета са променени от друг човек или в друг прозорец. Изберете кое да остане; другото се пази сред версиите на документа.',
      mine: 'Моето',
      theirs: {
        unknown: 'Другото, запазено междувременно',
        person: 'На {{name}}, запазено на {{moment}}',
        self: 'Вашето от друг прозорец, запазено на {{moment}}',
        system: 'На системата, запазено на {{moment}}',
      },
      newer: 'Откакто отложихте избора си, другият текст е променен отново. Показва се новият.',
      nothing: 'Празно',
      save: 'Запазете избраното',
    },
  },
  en: {
    publishing: {
      ready: version.en.publishChanges,
      waiting: 'Saving, then publishing…',
      acting: 'Publishing…',
      again: 'Waiting for the connection, then publishing…',
    },
    published: 'Published.',
    offline: 'The publication waits for the connection to the system, and goes on automatically when it is back.',
    callOff: 'Do not publish',
    hide: 'Hide this message',
    calledOff: {
      waiting: 'Nothing was published. The changes stay in the draft.',
      sent: 'The publication was given up. If the system has received it already, the status of the document will say so.',
    },
    changed: {
      taken: 'Changed meanwhile: {{fields}}. The form shows the new content.',
      look: 'Changed meanwhile: {{fields}}. Look at the new content and publish again.',
      typed:
        'You went on writing while the publication waited: {{fields}}. Nothing was published; look and publish again.',
      typedOffline:
        'You went on writing while the publication waited for the connection: {{fields}}. That is saved as a draft; look and publish again.',
      reload:
        'Nothing was saved. The document was changed meanwhile by somebody else or in another window ({{fields}}). Copy your text if you need it, reload the page and make your changes again.',
      gaveWay:
        'Changed elsewhere too: {{fields}}. The other text remains, and yours is kept among the versions of the document.',
      undecided: 'Not saved yet: choose which of the two texts remains.',
    },
    trouble: {
      offline:
        'There is no connection to the system. Go on writing: the text is kept in this browser and saved automatically when the connection is back.',
      session: 'You are logged out, and the changes are not saved yet. Enter your password, and saving goes on.',
      busy: 'The system is busy. Keep the page open: saving will be tried again automatically.',
    },
    login: { password: 'Password for {{email}}', button: 'Sign in again', refused: 'The password was not accepted.' },
    others: {
      here: 'The document is also open for: {{people}}',
      at: '{{who}} (field “{{field}}”)',
      self: 'You have the document open in another window, too.',
      selfAt: 'You have the document open in another window, too, at the field “{{field}}”.',
    },
    left: {
      found: 'This browser has text from an earlier visit that was not saved: {{fields}}.',
      putBack: 'Put it back into the form',
      discard: 'Discard it',
    },
    putOff: {
      words: 'Not saved yet, because it was changed elsewhere too: {{fields}}.',
      decide: 'Choose which text remains',
    },
    leave: {
      kept: 'Your last changes are not saved in the system yet. They are kept in this browser and offered to you when you open the document in it again. Leave the page?',
      keptNew:
        'The new document is not saved in the system yet. Its text is kept in this browser and offered to you when you create such a document in it again. Leave the page?',
      lost: 'Your last changes are not saved. Leave the page without them?',
      undecided:
        'You have not chosen yet which text remains: {{fields}}. If you leave, the other one does, and yours is kept among the versions of the document. Leave the page?',
      first: 'The document is still being saved. You will move on as soon as it is.',
    },
    gone: {
      binned: 'The document was moved to the bin on {{moment}}.',
      binnedBy: 'The document was moved to the bin on {{moment}} by {{who}}.',
      kept: 'What you write here is not saved in the system. It is kept in this browser and offered to you once the document is brought back and you open it again.',
      deleted:
        'The document was deleted permanently. What you write here is not saved in the system. Copy the text if you need it.',
      status: 'not in the list any more',
    },
    conflict: {
      heading: 'Changed elsewhere too',
      explanation:
        'While you were writing, the same fields were changed by somebody else or in another window. Choose what remains; the other is kept among the versions of the document.',
      mine: 'Mine',
      theirs: {
        unknown: 'The other, saved meanwhile',
        person: 'By {{name}}, saved on {{moment}}',
        self: 'Yours from another window, saved on {{moment}}',
        system: 'By the system, saved on {{moment}}',
      },
      newer: 'Since you put the choice off, the other text was changed again. The new one is shown.',
      nothing: 'Empty',
      save: 'Save the choice',
    },
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    saving: typeof savingTexts;
  }
}
