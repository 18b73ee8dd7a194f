import type { Config, PayloadRequest } from 'payload';

import { keepRequestLanguage } from './keep-request-language';

const refusal = new Error('no');
/** A hook that reads through the request, as far as that shows. */
const reading = ({ args, req }: { args: { isRefused?: boolean }; req: PayloadRequest }) => {
  Object.assign(req, { locale: 'bg', fallbackLocale: 'bg', transactionID: 't1' });
  if (args.isRefused) throw refusal;
  return { ...args, draft: true };
};

const entity = { slug: 'cities', fields: [], hooks: { beforeOperation: [reading] } };

async function hooksOf(part: 'collections' | 'globals') {
  const config = { collections: [entity], globals: [entity] } as unknown as Config;
  const [{ hooks } = { hooks: undefined }] = ((await keepRequestLanguage(config))[part] ?? []) as (typeof entity)[];
  return hooks?.beforeOperation ?? [];
}

describe.each(['collections', 'globals'] as const)('a hook of %s', (part) => {
  const newRequest = () => ({ locale: 'en', fallbackLocale: false }) as unknown as PayloadRequest;

  it('leaves the language of the operation as it was, and what else it did', async () => {
    const req = newRequest();
    const [hook] = await hooksOf(part);
    expect(await hook?.({ args: {}, req })).toEqual({ draft: true });
    expect(req).toEqual({ locale: 'en', fallbackLocale: false, transactionID: 't1' });
  });

  it('leaves it also where it refuses', async () => {
    const req = newRequest();
    const [hook] = await hooksOf(part);
    await expect(hook?.({ args: { isRefused: true }, req })).rejects.toBe(refusal);
    expect(req).toMatchObject({ locale: 'en', fallbackLocale: false });
  });
});
