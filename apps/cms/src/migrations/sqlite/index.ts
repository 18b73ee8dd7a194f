import * as migration_20261124_110601_initial from './20261124_110601_initial';
import * as migration_20261126_125145_events from './20261126_125145_events';
import * as migration_20261126_163032_translation_indexes from './20261126_163032_translation_indexes';
import * as migration_20261126_165831_release_changes from './20261126_165831_release_changes';
import * as migration_20261126_192308_release_decisions from './20261126_192308_release_decisions';
import * as migration_20261126_201146_languages_withdrawn from './20261126_201146_languages_withdrawn';
import * as migration_20261126_201432_closed_accounts from './20261126_201432_closed_accounts';
import * as migration_20261127_094343_saved_as from './20261127_094343_saved_as';
import * as migration_20261127_152321_content_references from './20261127_152321_content_references';
import * as migration_20261127_160312_bin from './20261127_160312_bin';
import * as migration_20261128_035445_documents from './20261128_035445_documents';

export const migrations = [
  {
    up: migration_20261124_110601_initial.up,
    down: migration_20261124_110601_initial.down,
    name: '20261124_110601_initial',
  },
  {
    up: migration_20261126_125145_events.up,
    down: migration_20261126_125145_events.down,
    name: '20261126_125145_events',
  },
  {
    up: migration_20261126_163032_translation_indexes.up,
    down: migration_20261126_163032_translation_indexes.down,
    name: '20261126_163032_translation_indexes',
  },
  {
    up: migration_20261126_165831_release_changes.up,
    down: migration_20261126_165831_release_changes.down,
    name: '20261126_165831_release_changes',
  },
  {
    up: migration_20261126_192308_release_decisions.up,
    down: migration_20261126_192308_release_decisions.down,
    name: '20261126_192308_release_decisions',
  },
  {
    up: migration_20261126_201146_languages_withdrawn.up,
    down: migration_20261126_201146_languages_withdrawn.down,
    name: '20261126_201146_languages_withdrawn',
  },
  {
    up: migration_20261126_201432_closed_accounts.up,
    down: migration_20261126_201432_closed_accounts.down,
    name: '20261126_201432_closed_accounts',
  },
  {
    up: migration_20261127_094343_saved_as.up,
    down: migration_20261127_094343_saved_as.down,
    name: '20261127_094343_saved_as',
  },
  {
    up: migration_20261127_152321_content_references.up,
    down: migration_20261127_152321_content_references.down,
    name: '20261127_152321_content_references',
  },
  {
    up: migration_20261127_160312_bin.up,
    down: migration_20261127_160312_bin.down,
    name: '20261127_160312_bin',
  },
  {
    up: migration_20261128_035445_documents.up,
    down: migration_20261128_035445_documents.down,
    name: '20261128_035445_documents'
  },
];
