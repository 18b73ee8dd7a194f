import type { AsyncCommand } from 'fast-check';

import { compare, fail } from './compare';
import type { Watch } from './invariants';
import { followAddresses } from './lacking-address';
import { publicOf } from './model';
import { addresses, mapFields, texts, type Content, type Doc, type Model, type Release } from './state';
import type { System } from './system';
import { mayBeTaken } from './taken';
import { isPossible } from './windows';

export interface Real {
  system: System;
  watch: Watch;
}

export type Step = AsyncCommand<Model, Real>;

interface Act {
  run: (model: Model, real: Real) => Promise<void>;
  /** Whether people can do it as things are. */
  check?: (model: Model) => boolean;
}

/** A step of a person, or of time, with what it does to the model and to the CMS. */
export const step = (name: string, args: unknown, { run, check = () => true }: Act): Step => ({
  check,
  run: async (model, real) => {
    await run(model, real);
    await followAddresses(model, real.system);
    await compare(model, real.system);
    real.watch.check(model);
  },
  toString: () => `${name}(${JSON.stringify(args)})`,
});

export const docOf = (model: Model, index: number) => model.docs[index] as Doc;
export const isThere =
  (index: number) =>
  ({ docs }: Model) =>
    docs[index]?.isDeleted === false;
export const isPublic = (index: number) => (model: Model) =>
  isThere(index)(model) && publicOf(docOf(model, index)) !== null;

export const having = (model: Model, ...states: Release['state'][]) =>
  model.releases.filter(({ state }) => states.includes(state));

/** Whether the CMS may refuse to publish a content of a document, by default its newest edits. */
export function mayBeUnfit(model: Model, index: number, content: Content = docOf(model, index).draft): boolean {
  return !isPossible(content) || mayBeTaken(model, index, content);
}

/** @throws unless the CMS has a reason to refuse what it refused. */
export function expectReason(model: Model, what: string, hasReason: boolean): void {
  if (!hasReason) fail(model, what, 'refused', 'possible');
}

export const newValue = (model: Model) => (model.count += 1);

/** Texts and addresses of a new document, and nothing else. */
export const newContent = (model: Model): Content =>
  mapFields((field) => ([...texts, ...addresses].some((one) => one === field) ? newValue(model) : 0));
