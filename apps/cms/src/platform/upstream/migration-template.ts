/**
 * The files that `payload migrate:create` writes.
 *
 * Read against: @payloadcms/drizzle 3.90.1, @payloadcms/db-mongodb 3.90.1.
 * Why: Payload's template imports types as if they were values, which a compiler that looks at one file cannot drop.
 * At an upgrade: an import in another form is left as it is, and the new migration does not compile.
 */

/** Marks the imported types of a migration as such. */
export function markTypeImports(source: string): string {
  return source.replace(/^import \{[^}]*\} from '@payloadcms\/.*$/gm, (line) =>
    line.replace(/(?<!type )\b(Migrate(?:Up|Down)Args)\b/g, 'type $1'),
  );
}
