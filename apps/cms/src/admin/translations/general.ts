/** Most labels are feminine or neuter, so that „нов {{label}}“ would be wrong for them. */
export const general = {
  aboutToDelete: 'Предстои да изтриете {{label}} <1>{{title}}</1>. Сигурни ли сте?',
  aboutToDeleteCount_many: 'Предстои да изтриете {{count}} {{label}}',
  aboutToDeleteCount_one: 'Предстои да изтриете {{count}} {{label}}',
  aboutToDeleteCount_other: 'Предстои да изтриете {{count}} {{label}}',
  allLocales: 'Всички езици',
  changesNotSaved: 'Промените Ви не са запазени. Ако напуснете сега, ще ги загубите.',
  clear: 'Изчисти',
  confirmDuplication: 'Потвърдете копирането',
  createNew: 'Създаване',
  createNewLabel: 'Създаване: {{label}}',
  creatingNewLabel: 'Създаване: {{label}}',
  duplicate: 'Направи копие',
  duplicateWithoutSaving: 'Направи копие без промените',
  locale: 'Език',
  locales: 'Езици',
  noResults: 'Няма нищо за показване: или още не е създадено, или филтрите го изключват.',
  payloadSettings: 'Настройки на изгледа',
  sorryNotFound: 'Тук няма нищо, което да отговаря на заявката Ви.',
  successfullyCreated: 'Създадено: {{label}}.',
  successfullyDuplicated: 'Направено е копие: {{label}}.',
  titleDeleted: 'Изтрито: {{label}} „{{title}}“.',
  unauthorized: 'Нямате достъп',
  unsavedChangesDuplicate: 'Имате незапазени промени. Да се направи ли копие въпреки това?',
  untitled: 'Без заглавие',
  created: 'Създадено',
  createdAt: 'Създадено на',
  lastModified: 'Последна промяна',
  updatedAt: 'Последна промяна',
  updatedLabelSuccessfully: 'Промените са запазени: {{label}}.',
  updatedSuccessfully: 'Промените са запазени.',
  welcome: 'Добре дошли',
};

export const localization = {
  cannotCopySameLocale: 'Текстът не може да се копира в същия език.',
  copyToLocale: 'Копиране в друг език',
  localeToPublish: 'Език за публикуване',
  selectLocaleToCopy: 'Изберете език, в който да се копира',
  selectLocaleToDuplicate: 'Изберете кои езици да се копират',
  selectedLocales: 'Избрани езици',
};

export const fields = {
  addNewLabel: 'Добавяне: {{label}}',
  addLabel: 'Добавяне: {{label}}',
  chooseBetweenCustomTextOrDocument: 'Изберете дали да въведете адрес, или да посочите друг документ.',
  chooseDocumentToLink: 'Изберете документ',
  newLabel: 'Създаване: {{label}}',
  searchForBlock: 'Търсене на блок',
  selectExistingLabel: 'Избор: {{label}}',
  textToDisplay: 'Текст на връзката',
  uploadNewLabel: 'Качване: {{label}}',
};

export const error = {
  correctInvalidFields: 'Поправете отбелязаните полета.',
  deletingTitle: 'Изтриването на „{{title}}“ не успя. Проверете връзката си и опитайте отново.',
  notAllowedToAccessPage: 'Нямате достъп до тази страница.',
  notAllowedToPerformAction: 'Нямате право на това действие.',
  unauthorized: 'Влезте в системата, за да продължите.',
};
