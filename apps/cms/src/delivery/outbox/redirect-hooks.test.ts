import { aRow } from '../testing';
import { fakeRequest } from './fake-request.testing';
import { redirectHooks } from './with-delivery';

/** Calls the only hook of its kind with the parts of its arguments that it uses. */
async function call(hooks: readonly unknown[], args: object) {
  const [hook] = hooks as [(args: object) => Promise<unknown>];
  await hook(args);
}

it('records every redirect that is made, moved and removed', async () => {
  const { outbox, request: req, tables } = fakeRequest();
  const doc = { id: '1' };
  await call(redirectHooks.beforeChange, { data: {}, operation: 'create', req });
  tables.set('redirects/1', aRow({ from: '/bg/old' }));
  await call(redirectHooks.afterChange, { doc, req });
  await call(redirectHooks.beforeChange, { data: {}, operation: 'update', originalDoc: doc, req });
  tables.set('redirects/1', aRow({ from: '/bg/older' }));
  await call(redirectHooks.afterChange, { doc, req });
  await call(redirectHooks.beforeDelete, { id: '1', req });
  await call(redirectHooks.afterDelete, { doc, id: '1', req });

  expect(outbox).toMatchObject([
    { action: 'created', document: 'redirects/1', event: { paths: ['/bg/old'] } },
    { action: 'changed', event: { tags: ['redirect:/bg/old', 'redirect:/bg/older', 'everything'] } },
    { action: 'deleted', event: { paths: ['/bg/older'] }, expectation: { kind: 'unredirects' } },
  ]);
});
