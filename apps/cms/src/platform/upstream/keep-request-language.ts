/**
 * The language of a request while hooks before its operation read.
 *
 * Read against: payload 3.90.1.
 * Why: Payload's local interface writes its `locale` and `fallbackLocale`, or those of the configuration, into the request that it is given, and
 * an operation takes its own from the request only after the hooks before it. A hook that reads by that request would have the operation
 * read and answer in another language, or with texts of another one, which a form takes in and publishes.
 * At an upgrade: where the language of a request is kept elsewhere, the contract's test fails.
 */
import type { CollectionConfig, Config, GlobalConfig, PayloadRequest, Plugin } from 'payload';

type Hook<Args extends { req: PayloadRequest }> = (args: Args) => unknown;

/** The hook, after which the request has the language that it had before. */
function keeping<Args extends { req: PayloadRequest }>(hook: Hook<Args>): Hook<Args> {
  return async (args) => {
    const { req } = args;
    const { locale, fallbackLocale } = req;
    try {
      return await hook(args);
    } finally {
      Object.assign(req, { locale, fallbackLocale });
    }
  };
}

function withKeeping<Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity {
  const before = entity.hooks?.beforeOperation as Hook<{ req: PayloadRequest }>[] | undefined;
  if (!before || before.length === 0) return entity;
  return { ...entity, hooks: { ...entity.hooks, beforeOperation: before.map(keeping) } };
}

/** Lets no hook before an operation change the language of its request. It comes after everything that adds such hooks. */
export const keepRequestLanguage: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(withKeeping),
  globals: config.globals?.map(withKeeping),
});
