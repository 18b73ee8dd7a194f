/** Payload's words for what the product does not offer today: folders and widgets. They are polite should it ever be switched on. */
export const folder = {
  bg: {
    browseByFolder: 'Преглед по папки',
    byFolder: 'По папки',
    deleteFolder: 'Изтрийте папката',
    folderTypeDescription: 'Изберете какви документи може да има в папката.',
    itemHasBeenMoved: '„{{title}}“ е в папка „{{folderName}}“',
    itemHasBeenMovedToRoot: '„{{title}}“ е в основната папка',
    itemsMovedToFolder: '„{{title}}“ е в папка „{{folderName}}“',
    itemsMovedToRoot: '„{{title}}“ е в основната папка',
    moveFolder: 'Преместване на папката',
    renameFolder: 'Преименуване на папката',
  },
  en: {
    browseByFolder: 'Browse by folder',
    byFolder: 'By folder',
    deleteFolder: 'Delete the folder',
    folderName: 'Name of the folder',
    moveFolder: 'Move the folder',
    newFolder: 'New folder',
    noFolder: 'No folder',
    renameFolder: 'Rename the folder',
    searchByNameInFolder: 'Search by name in {{folderName}}',
  },
};

export const dashboard = {
  bg: {
    addButton: 'Добавете',
    addWidget: 'Добавете елемент',
    deleteWidget: 'Премахнете елемента {{id}}',
    discardConfirmLabel: 'Отхвърлете',
    discardMessage: 'Имате незапазени промени в подредбата на таблото. Сигурни ли сте, че искате да ги отхвърлите?',
    discardTitle: 'Отхвърляне на промените',
    editDashboard: 'Подреждане на таблото',
    editingDashboard: 'Подреждане на таблото',
    noItems: 'На таблото няма нищо. Можете да добавите елементи от менюто „Табло“ горе.',
    resetLayout: 'Възстановете подредбата',
    searchWidgets: 'Търсене…',
  },
  en: {
    addButton: 'Add',
    addWidget: 'Add an item',
    deleteWidget: 'Remove the item {{id}}',
    discardMessage: 'You have unsaved changes to the layout of the dashboard. Do you want to discard them?',
    editDashboard: 'Arrange the dashboard',
    editingDashboard: 'Arranging the dashboard',
    noItems: 'There is nothing on the dashboard. You can add items from the menu “Dashboard” at the top.',
    resetLayout: 'Reset the layout',
    searchWidgets: 'Search…',
  },
};
