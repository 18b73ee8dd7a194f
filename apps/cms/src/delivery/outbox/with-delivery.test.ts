import type { CollectionConfig, GlobalConfig } from 'payload';

import { receiptComponent, withCollectionDelivery, withGlobalDelivery } from './with-delivery';

const hook = () => undefined;

describe('withCollectionDelivery', () => {
  const collection: CollectionConfig = {
    slug: 'cities',
    fields: [],
    hooks: { beforeChange: [hook], afterChange: [hook], beforeDelete: [hook], afterDelete: [hook], afterRead: [hook] },
    admin: { useAsTitle: 'name', components: { edit: { beforeDocumentControls: ['/other'] } } },
  };

  it('looks before every other hook and records after all of them', () => {
    const { hooks } = withCollectionDelivery(collection);

    expect(hooks?.beforeChange?.indexOf(hook)).toBe(1);
    expect(hooks?.afterChange?.indexOf(hook)).toBe(0);
    expect(hooks?.afterChange).toHaveLength(2);
    expect(hooks?.beforeDelete?.indexOf(hook)).toBe(1);
    expect(hooks?.afterDelete?.indexOf(hook)).toBe(0);
    expect(hooks?.afterRead).toEqual([hook]);
  });

  it('adds the receipt to what is above the document', () => {
    expect(withCollectionDelivery(collection).admin).toEqual({
      useAsTitle: 'name',
      components: { edit: { beforeDocumentControls: ['/other', receiptComponent] } },
    });
  });

  it('leaves alone what visitors never see', () => {
    const users = { ...collection, slug: 'users' };

    expect(withCollectionDelivery(users)).toBe(users);
    expect(withCollectionDelivery({ ...collection, slug: 'redirects' }).hooks?.afterChange).toHaveLength(2);
  });
});

describe('withGlobalDelivery', () => {
  it('does the same for a global', () => {
    const global: GlobalConfig = { slug: 'site', fields: [], hooks: { beforeChange: [hook], afterChange: [hook] } };
    const { admin, hooks } = withGlobalDelivery(global);

    expect(hooks?.beforeChange?.indexOf(hook)).toBe(1);
    expect(hooks?.afterChange?.indexOf(hook)).toBe(0);
    expect(admin?.components?.elements?.beforeDocumentControls).toEqual([receiptComponent]);
    const other = { ...global, slug: 'other' };
    expect(withGlobalDelivery(other)).toBe(other);
  });
});
