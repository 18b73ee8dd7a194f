import { markTypeImports } from './migration-template';
import { readInstalled } from './testing/installed';

test.each([
  ['@payloadcms/drizzle', 'dist/utilities/getMigrationTemplate.js'],
  ['@payloadcms/db-mongodb', 'dist/createMigration.js'],
])('the template of %s imports types in a form that is marked', (name, file) => {
  const template = readInstalled(name, file);
  const [line = ''] = /import \{[^}]*MigrateUpArgs[^}]*\} from '.*'/.exec(template) ?? [];
  const marked = markTypeImports(line.replace('${packageName}', '@payloadcms/db-sqlite'));
  expect(marked.match(/type Migrate\w+/g)?.sort()).toEqual(['type MigrateDownArgs', 'type MigrateUpArgs']);
});
