/** What people do to releases. */
import { pass } from './time';
import { carriedOver, decided } from './decisions';
import { replace, schedule as scheduleIn } from './model';
import { takeBack } from './take-back';
import { mapFields, type Language, type Model, type Release } from './state';
import { docOf, expectReason, having, isPublic, isThere, mayBeUnfit, step } from './step';
import { mayBeTaken } from './taken';

const nth = <Item>(items: Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)];
const docsOf = ({ items }: Release) => items.map(({ doc }) => doc);
const noLongerThan = (release: Release, minute: number) => release.end !== null && release.end <= minute;

export interface Plan {
  docs: number[];
  action?: 'publish' | 'unpublish';
  locales?: Language[] | null;
  /** In so many minutes. */
  due: number;
  /** So many minutes; `null` for good. */
  lasts?: number | null;
}

export const schedule = ({ docs, action = 'publish', locales = null, due, lasts = null }: Plan) =>
  step('schedule', [{ docs, action, locales, due, lasts }], {
    check: (model) => docs.every((doc) => isThere(doc)(model) && (!locales || isPublic(doc)(model))),
    run: async (model, { system, watch }) => {
      const own = action === 'publish' ? locales : null;
      const wanted = {
        due: model.now + due,
        end: lasts === null ? null : model.now + due + lasts,
        items: docs.map((doc) => ({ doc, action, locales: own })),
      };
      const id = await system.schedule(wanted);
      const isUnfit = action === 'publish' && docs.some((doc) => mayBeUnfit(model, doc));
      if (!id) return expectReason(model, 'scheduling', isUnfit || lasts !== null);
      scheduleIn(model, id, wanted);
      watch.decided(docs);
    },
  });

/** Whether the CMS may refuse to have a release at another instant: it checks what is pinned as if it were scheduled anew. */
const mayNotMove = (model: Model, { items, end }: Release) =>
  end !== null ||
  items.some(
    ({ action, doc, pin }) => action === 'publish' && (docOf(model, doc).isDeleted || mayBeUnfit(model, doc, pin)),
  );

export const move = (index: number, later: number) =>
  step('move', [index, later], {
    check: (model) => having(model, 'scheduled').length > 0,
    run: async (model, { system, watch }) => {
      const release = nth(having(model, 'scheduled'), index) as Release;
      const due = model.now + later;
      const id = await system.move(release.id, due);
      if (!id) return expectReason(model, 'moving', mayNotMove(model, release));
      replace(model, release, { id, due });
      watch.decided(docsOf(release));
    },
  });

export const cancel = (index: number) =>
  step('cancel', [index], {
    check: (model) => having(model, 'scheduled', 'undecided').length > 0,
    run: async (model, { system }) => {
      const release = nth(having(model, 'scheduled', 'undecided'), index) as Release;
      release.state = 'cancelled';
      await system.cancel(release.id);
    },
  });

/** The documents of scheduled releases whose newest edits can go live with them. */
const carriable = (model: Model) =>
  having(model, 'scheduled').flatMap((release) =>
    release.items.flatMap(({ action, doc }) =>
      action === 'publish' && !docOf(model, doc).isDeleted ? [{ release, doc }] : [],
    ),
  );

export const carryOver = (index: number) =>
  step('carryOver', [index], {
    check: (model) => carriable(model).length > 0,
    run: async (model, { system, watch }) => {
      const { release, doc } = nth(carriable(model), index) as { release: Release; doc: number };
      const id = await system.carryOver(release.id, doc);
      if (!id) return expectReason(model, 'carrying over', mayBeUnfit(model, doc) || release.end !== null);
      replace(model, release, { id, items: carriedOver(model, release, doc) });
      watch.decided(docsOf(release));
    },
  });

export const decide = (index: number, answer: 'carry-out' | 'keep' | 'cancel') =>
  step('decide', [index, answer], {
    check: (model) => having(model, 'undecided').length > 0,
    run: async (model, { system, watch }) => {
      const release = nth(having(model, 'undecided'), index) as Release;
      const chosen = release.lacksAddress ? 'cancel' : answer;
      const id = await system.decide(release.id, chosen);
      const isGone = chosen === 'carry-out' && docsOf(release).some((doc) => docOf(model, doc).isDeleted);
      const hasReason = chosen !== 'cancel' && (noLongerThan(release, model.now) || isGone);
      if (!id) return expectReason(model, 'deciding', hasReason);
      const items = chosen === 'cancel' ? [] : decided(model, release, chosen);
      release.state = 'cancelled';
      if (chosen === 'carry-out') watch.decided(docsOf(release));
      if (items.length === 0) return;
      replace(model, release, { id, due: Math.max(release.due, model.now), items });
      pass(model, model.now);
    },
  });

/** What was public of a document before a release. */
const baseOf = ({ items }: Release, doc: number) => items.find((item) => item.doc === doc)?.base ?? mapFields(() => 0);

/** `force`: although people changed its documents since. */
export const revert = (index: number, force: boolean) =>
  step('revert', [index, force], {
    check: (model) => having(model, 'done').length > 0,
    run: async (model, { system, watch }) => {
      const release = nth(having(model, 'done'), index) as Release;
      const isTaken = docsOf(release).some((doc) => mayBeTaken(model, doc, baseOf(release, doc)));
      if (!(await system.revert(release.id, force))) return expectReason(model, 'reverting', !force || isTaken);
      takeBack(model, release, true);
      watch.decided(docsOf(release));
    },
  });
