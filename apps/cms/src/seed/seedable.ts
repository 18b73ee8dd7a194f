import type { Config } from '@civic/payload-types';

import type { Localized } from './localized';
import type { Reference, SeedCollection } from './reference';
import type { LexicalDocument } from './rich-text';

type Literal = number | boolean | null | undefined;

/** The demo content's counterpart of a generated type's value: texts in both languages, ids by key. */
export type Seedable<Value> = Value extends string
  ? string extends Value
    ? string | Localized | Reference
    : Value
  : Value extends Literal
    ? Value
    : Value extends { root: unknown }
      ? Localized<LexicalDocument>
      : Value extends { id: string; updatedAt: string }
        ? never
        : Value extends (infer Item)[]
          ? Seedable<Item>[]
          : { [Key in keyof Value]: Seedable<Value[Key]> };

type SetByCms = 'id' | 'createdAt' | 'updatedAt';

export type SeedData<Collection extends SeedCollection> = {
  [Key in keyof Omit<Config['collections'][Collection], SetByCms>]: Seedable<Config['collections'][Collection][Key]>;
};

/** A document of the demo content under the key by which others refer to it. */
export interface DocumentSeed<Collection extends SeedCollection> {
  key: string;
  data: SeedData<Collection>;
}

export type GlobalSeed<Slug extends keyof Config['globals']> = {
  [Key in keyof Omit<Config['globals'][Slug], SetByCms>]: Seedable<Config['globals'][Slug][Key]>;
};

export type BlockSeed = NonNullable<DocumentSeed<'pages'>['data']['layout']>[number];
