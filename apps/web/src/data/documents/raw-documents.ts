import type { DocumentType, GlobalType, WindowedType } from '@civic/content/content-types';
import type { Config } from '@civic/payload-types';

type Stored = Pick<Config['collections'], DocumentType>;

/** A field that the CMS requires is required only in the default language; in the others it may be missing. */
type Translated<Document, Field extends keyof Document> = Omit<Document, Field> & {
  [Name in Field]?: Document[Name] | null;
};

interface InOneLanguage extends Omit<Stored, 'announcements' | 'events' | 'initiatives' | 'representatives'> {
  announcements: Translated<Stored['announcements'], 'teaser'>;
  events: Translated<Stored['events'], 'summary'>;
  initiatives: Translated<Stored['initiatives'], 'summary'>;
  representatives: Translated<Stored['representatives'], 'position'>;
}

/** `withheld`: the CMS withheld the body of the document, by its own clock. */
interface Withholding {
  withheld?: boolean;
}

/** Documents as the CMS returns them, in one language, relations as ids. */
export type RawDocuments = {
  [Type in DocumentType]: InOneLanguage[Type] & (Type extends WindowedType ? Withholding : unknown);
};

export type RawGlobals = Pick<Config['globals'], GlobalType>;

type Relation = string | { id: string } | null | undefined;

/** The id of a relation; reads are never populated, but their types allow for it. */
export function idOf(relation: Relation): string | undefined {
  return typeof relation === 'object' ? relation?.id : relation;
}

/** The ids of a to-many relation, in order and without gaps. */
export function idsOf(relations: Relation[] | null | undefined): string[] {
  return (relations ?? []).map(idOf).filter((id) => id !== undefined);
}

/** The name or title of a document, whatever the field is called. */
export function titleOf(document: { title?: string | null } | { name?: string | null }): string | null {
  const title = 'title' in document ? document.title : 'name' in document ? document.name : null;
  return title?.trim() ? title : null;
}
