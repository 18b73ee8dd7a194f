/** What people do to documents. */
import { fail } from './compare';
import { publicOf, publish as publishIn, reconsider, takeDown as takeDownIn, write as writeIn } from './model';
import {
  create as createIn,
  type addresses,
  type bounds,
  type Content,
  type Field,
  type Model,
  type texts,
  type withdrawals,
} from './state';
import { docOf, expectReason, isPublic, isThere, mayBeUnfit, newContent, newValue, step, type Real } from './step';
import { isPossible } from './windows';

async function edit(model: Model, { system }: Real, doc: number, field: Field, value: number): Promise<void> {
  const one = docOf(model, doc);
  writeIn(one, field, value);
  one.edits.push(one.draft);
  reconsider(model, doc);
  await system.write(doc, field, value);
}

/** A document with texts and addresses of its own, as long as there are fewer than so many. */
export const create = (most: number) =>
  step('create', [most], {
    check: ({ docs }) => docs.length < most,
    run: async (model, { system }) => {
      const content = newContent(model);
      createIn(model, content);
      await system.create(content);
    },
  });

export const write = (doc: number, field: (typeof texts)[number]) =>
  step('write', [doc, field], {
    check: isThere(doc),
    run: (model, real) => edit(model, real, doc, field, newValue(model)),
  });

/** An address of its own, or the one that another document (`from`) has. */
export const rename = (doc: number, field: (typeof addresses)[number], from: number | null) =>
  step('rename', [doc, field, from], {
    check: isThere(doc),
    run: (model, real) => {
      const other = from === null ? undefined : model.docs[from];
      return edit(model, real, doc, field, other ? (publicOf(other) ?? other.draft)[field] : newValue(model));
    },
  });

export const swapAddresses = (one: number, other: number, field: (typeof addresses)[number]) =>
  step('swapAddresses', [one, other, field], {
    check: (model) => isThere(one)(model) && isThere(other)(model),
    run: async (model, real) => {
      const [first, second] = [docOf(model, one).draft[field], docOf(model, other).draft[field]];
      await edit(model, real, one, field, second);
      await edit(model, real, other, field, first);
    },
  });

/** A reveal or an end in some minutes, or none. */
export const moveWindow = (doc: number, field: (typeof bounds)[number], ahead: number | null) =>
  step('moveWindow', [doc, field, ahead], {
    check: isThere(doc),
    run: (model, real) => edit(model, real, doc, field, ahead === null ? 0 : model.now + ahead),
  });

/** A language that visitors are not to see, or are to see again. */
export const withdraw = (doc: number, field: (typeof withdrawals)[number], value: 0 | 1) =>
  step('withdraw', [doc, field, value], {
    check: isThere(doc),
    run: (model, real) => edit(model, real, doc, field, value),
  });

/** Earlier edits become the newest. */
export const restore = (doc: number, index: number) =>
  step('restore', [doc, index], {
    check: isThere(doc),
    run: async (model, { system }) => {
      const one = docOf(model, doc);
      const place = index % one.edits.length;
      one.draft = one.edits[place] as Content;
      reconsider(model, doc);
      await system.restore(doc, place);
    },
  });

export const publish = (doc: number) =>
  step('publish', [doc], {
    check: isThere(doc),
    run: async (model, { system, watch }) => {
      const one = docOf(model, doc);
      if (!(await system.publish(doc))) return expectReason(model, `publishing ${doc}`, mayBeUnfit(model, doc));
      if (!isPossible(one.draft)) fail(model, `publishing ${doc}`, 'possible', 'refused');
      const before = publicOf(one);
      publishIn(one);
      watch.published(doc, before, publicOf(one));
      reconsider(model, doc);
    },
  });

export const takeDown = (doc: number) =>
  step('takeDown', [doc], {
    check: isPublic(doc),
    run: async (model, { system, watch }) => {
      await system.takeDown(doc);
      takeDownIn(model, docOf(model, doc));
      watch.takenDown(doc);
      reconsider(model, doc);
    },
  });

export const remove = (doc: number) =>
  step('remove', [doc], {
    check: isThere(doc),
    run: async (model, { system }) => {
      docOf(model, doc).isDeleted = true;
      reconsider(model, doc);
      await system.delete(doc);
    },
  });

export const closeAccount = () => step('closeAccount', [], { run: (_, { system }) => system.closeAccount() });
