/**
 * The keys of Payload's texts that are read and right as they are. A key that is neither here nor replaced fails the test: it came with
 * an upgrade, and somebody has to read it.
 */
export const acceptedKeys: Record<'bg' | 'en', Record<string, string>> = {
  bg: {
    authentication: `
      account emailSent forgotPassword forgotPasswordQuestion login loginAttempts logOut logout newPassword username
      verified
    `,
    error: `
      accountAlreadyActivated
    `,
    fields: `
      block blocks latitude longitude passwordsDoNotMatch relatedDocument searchForLanguage
    `,
    folder: `
      folderName folders moveItemsToFolderConfirmation moveItemsToRootConfirmation moveItemToFolderConfirmation
      moveItemToRootConfirmation movingFromFolder newFolder noFolder searchByNameInFolder selectFolderForItem
    `,
    general: `
      name adminTheme all anotherUser automatic backToDashboard columns columnToSort copied creating dark dashboard
      deleted deletedAt descending document documentLocked documents editing editingLabel_many editingLabel_one
      editingLabel_other email emailAddress error errors export filters import isEditing language layout light loading
      lock moveDown moveUp movingCount newPassword no noDateSelected noResultsFound noUpcomingEventsScheduled
      noValue of only order password perPage rename row thisLanguage timezone unlock upcomingEvents user username users
      value yes
    `,
    operators: `
      contains equals isGreaterThan isGreaterThanOrEqualTo isLessThan isLessThanOrEqualTo isNotEqualTo
    `,
    upload: `
      crop fileName filesToUpload fileToUpload height lessInfo moreInfo noFile width
    `,
    validation: `
      required
    `,
    version: `
      autosave autosavedVersion changedFieldsCount_one changedFieldsCount_other compareVersions comparingAgainst draft
      previousVersion version versionAgo versions
    `,
  },
  en: {
    authentication: `
      account createFirstUser username
    `,
    dashboard: `
      discardConfirmLabel discardTitle
    `,
    error: `
      accountAlreadyActivated
    `,
    fields: `
      addNew block blocks chooseFromExisting itemsAndMore latitude longitude passwordsDoNotMatch searchForBlock
      searchForLanguage
    `,
    folder: `
      folders folderTypeDescription itemHasBeenMoved itemHasBeenMovedToRoot itemsMovedToFolder itemsMovedToRoot
      moveItemsToFolderConfirmation moveItemsToRootConfirmation moveItemToFolderConfirmation moveItemToRootConfirmation
      movingFromFolder selectFolderForItem
    `,
    general: `
      name aboutToDelete aboutToDeleteCount_many aboutToDeleteCount_one aboutToDeleteCount_other
      aboutToPermanentlyDelete all and anotherUserTakenOver ascending automatic cancel changesNotSaved clear close
      collapse columns confirm confirmCopy confirmDeletion confirmDuplication confirmMove confirmReindex
      confirmReindexAll confirmReindexDescription confirmReindexDescriptionAll copied copy create created creating
      custom dark dashboard delete deleted depth descending deselectAllRows document documentLocked documents duplicate
      edit editAll editing editingLabel_many editingLabel_one editingLabel_other email enterAValue error errors export
      filter filters goBack import isEditing item items language layout leaveAnyway leaveWithoutSaving light loading
      lock menu move moveConfirm moveCount movingCount next no noDateSelected none noOptions nothingFound
      noUpcomingEventsScheduled noValue of only open or order password previous reindex reindexingAll reloadDocument
      remove rename reset restoreAsPublished save select selectAllRows selectValue sort stayOnThisPage submit
      successfullyReindexed takeOver thisLanguage time unlock untitled user username users value viewing welcome yes
    `,
    localization: `
      copyFrom copyFromTo copyTo
    `,
    operators: `
      contains equals intersects isGreaterThan isGreaterThanOrEqualTo isLessThan isLessThanOrEqualTo isNotEqualTo
    `,
    upload: `
      addFile addFiles crop download height lessInfo moreInfo noFile setCropArea setFocalPoint sizes width
    `,
    validation: `
      latitudeOutOfBounds longitudeOutOfBounds required
    `,
    version: `
      aboutToPublishSelection autosave autosavedVersion changedFieldsCount_one changedFieldsCount_other confirmRevertToSaved
      currentlyViewing draft publish restoreAsDraft restoreThisVersion status version versionAgo versions
    `,
  },
};
