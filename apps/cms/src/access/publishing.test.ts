import { publishingRefusal } from './publishing';

const attempts = {
  'publish by update': { operation: 'update', status: 'published' },
  'publish by a draft update': { operation: 'update', draft: true, status: 'published' },
  'update past the drafts': { operation: 'update' },
  unpublish: { operation: 'update', status: 'draft' },
  'create published': { operation: 'create', status: 'published' },
  'restore into public view': { operation: 'restoreVersion' },
};

const drafts = {
  'save a draft': { operation: 'update', draft: true },
  'save a draft over REST': { operation: 'update', draft: 'true', status: 'draft' },
  create: { operation: 'create', status: 'draft' },
  'restore as a draft': { operation: 'restoreVersion', draft: true },
  read: { operation: 'read' },
};

describe.each(['contributor', 'editor'])('%s', (role) => {
  test.each(Object.entries(attempts))('may not %s', (_, attempt) => {
    expect(publishingRefusal(attempt, { role })).toBe('not-allowed');
  });

  test.each(Object.entries(drafts))('may %s', (_, attempt) => {
    expect(publishingRefusal(attempt, { role })).toBeUndefined();
  });
});

describe.each(['publisher', 'admin'])('%s', (role) => {
  test.each(Object.entries({ ...attempts, ...drafts }))('may %s', (_, attempt) => {
    expect(publishingRefusal(attempt, { role })).toBeUndefined();
  });

  test('may not publish one language alone', () => {
    expect(publishingRefusal({ operation: 'update', publishSpecificLocale: 'en' }, { role })).toBe('one-language');
  });
});

test('nobody publishes without a role', () => {
  expect(publishingRefusal(attempts.unpublish, null)).toBe('not-allowed');
});
