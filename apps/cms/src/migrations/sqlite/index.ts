import * as migration_20261124_062813_initial from './20261124_062813_initial';
import * as migration_20261124_103939_releases from './20261124_103939_releases';

export const migrations = [
  {
    up: migration_20261124_062813_initial.up,
    down: migration_20261124_062813_initial.down,
    name: '20261124_062813_initial',
  },
  {
    up: migration_20261124_103939_releases.up,
    down: migration_20261124_103939_releases.down,
    name: '20261124_103939_releases'
  },
];
