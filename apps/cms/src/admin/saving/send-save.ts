import type { SaveData, SaveRequest } from '../../platform/upstream/save-requests';
import { mergeValues, namesIn, type Conflict } from './merge';
import { keyOf, type Base, type Choices, type OpenForm } from './open-forms';
import { isValues, same, type Values } from './same';

type Send = (input: string, init: RequestInit) => Promise<Response>;

/** What says when and by whom a document was changed is no change of its content. */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'savedAs',
  '_status',
]);

/** Whether a field says something, and not only when or by whom the document was changed. */
export const isContent = (name: string): boolean => !bookkeeping.has(name);

/** A list of the documents that point to this one, which Payload puts among the fields. */
const isJoin = (value: unknown) => isValues(value) && 'docs' in value && 'hasNextPage' in value;

/** An answer may leave a join out, and so may a form. */
const isOfDocument = (name: string, contents: readonly Values[]) =>
  isContent(name) && !contents.some((content) => isJoin(content[name]));

const changedNames = (names: readonly string[], one: Values, other: Values) =>
  names.filter((name) => isOfDocument(name, [one, other]) && !same(one[name], other[name]));

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));

const answer = (status: number, body: object) => Response.json(body, { status });

/**
 * The answer to a draft that has nothing to save. Payload counts an answer of the 200s as a new version and would say that there is
 * something to publish; every other below 400 is a success as well.
 */
const nothingToSave = ({ server }: Base) => answer(300, { doc: server });

async function readDocument(response: Response): Promise<Values | null> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (!isValues(body)) return null;
  const document = body.doc ?? body.result ?? body;
  return isValues(document) && typeof document.updatedAt === 'string' ? document : null;
}

async function isOvertaken(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return isValues(body) && body.type === 'newer-version';
}

interface Merged {
  values: Values;
  conflicts: Conflict[];
}

/** My changes with theirs; where both changed a value, mine remains unless the choices say otherwise. */
function merge({ base, mine, changed, latest, theirs }: Meeting, choices: Choices): Merged {
  const conflicts: Conflict[] = [];
  const decide = (conflict: Conflict) => {
    conflicts.push(conflict);
    return choices.get(keyOf(conflict)) === 'theirs' ? conflict.theirs : conflict.mine;
  };
  const both = changed.filter((name) => theirs.includes(name));
  const merged = both.map((name) => {
    const three = { base: base.server[name], mine: mine[name], theirs: latest[name] };
    return [name, mergeValues(three, [name], decide)] as const;
  });
  return { values: { ...pick(mine, changed), ...Object.fromEntries(merged) }, conflicts };
}

/** Two changes of one document that began from the same version. */
interface Meeting {
  base: Base;
  mine: Values;
  /** The fields that I changed. */
  changed: string[];
  /** The newest version. */
  latest: Values;
  /** The fields that others changed. */
  theirs: string[];
}

/** What tells one file from another, though a form need not show it. */
const fileNames = ['filename', 'filesize', 'mimeType', 'fileChangedAt'];

/** How often a save is tried against a document that others go on changing. */
const attempts = 8;

/** Sends the changes of a form, and nothing else of it, so that what it holds only as it was read overwrites nothing. */
class Save {
  constructor(
    private readonly save: SaveRequest & { form: SaveData },
    private readonly form: OpenForm & { base: Base },
    private readonly send: Send,
  ) {}

  private put(values: Values, version: string, asDraft = false): Promise<Response> {
    const { _status } = this.save.form;
    const status = asDraft ? { _status: 'draft' } : _status === undefined ? {} : { _status };
    const { input, init } = this.save.with({ ...values, ...status, baseVersion: version }, asDraft);
    return this.send(input, init);
  }

  async run(left = attempts): Promise<Response> {
    const { base } = this.form;
    const mine = this.save.form;
    const changed = changedNames(Object.keys(mine), mine, base.form);
    if (this.save.kind !== 'publication' && changed.length === 0) return nothingToSave(base);
    const response = await this.put(pick(mine, changed), base.version);
    if (response.ok) await this.note(response, mine, []);
    if (left === 0 || !(await isOvertaken(response))) return response;

    const latest = await readDocument(await this.send(this.save.latest, { credentials: 'include' }));
    if (!latest) return response;
    const others = changedNames([...new Set([...this.form.names(), ...fileNames])], latest, base.server);
    const theirs = others.filter((name) => !(changed.includes(name) && same(mine[name], latest[name])));
    if (theirs.length === 0) {
      this.form.base = { ...base, version: String(latest.updatedAt), server: latest };
      const isDone = this.form.hasDrafts && this.save.kind === 'publication' && latest._status === mine._status;
      // The answer to an earlier attempt was lost on its way.
      if (isDone && changedNames(changed, mine, latest).length === 0) return this.done(latest, mine);
      return this.run(left - 1);
    }
    // Nothing could be set aside as a draft, and the bytes of two files cannot be shown side by side.
    if (!this.form.hasDrafts) return answer(409, { errors: [{ message: this.form.words.changed(theirs) }] });
    return this.meet({ base, mine, changed, latest, theirs }, left);
  }

  private async done(latest: Values, mine: Values): Promise<Response> {
    const response = answer(200, { doc: latest });
    await this.note(response, mine, []);
    return response;
  }

  /** Saves where others saved since; a publication is not carried out, since nobody has seen what it would publish. */
  private async meet(meeting: Meeting, left: number): Promise<Response> {
    const { mine, latest, theirs } = meeting;
    const undecided = merge(meeting, new Map());
    const hasConflicts = undecided.conflicts.length > 0;
    const choices = hasConflicts ? await this.form.ask(undecided.conflicts) : new Map<string, 'mine' | 'theirs'>();
    if (!choices) return answer(409, { errors: [{ message: this.form.words.undecided() }] });
    const isPublication = this.save.kind === 'publication';
    let version = String(latest.updatedAt);
    let response: Response | null = null;
    const losesMine = [...choices.values()].includes('theirs');
    for (const values of [...(losesMine ? [undecided.values] : []), merge(meeting, choices).values]) {
      if (isPublication && Object.keys(values).length === 0) continue;
      // A version of its own: an autosave would replace the one that holds theirs.
      response = await this.put(values, version, true);
      if (left > 0 && (await isOvertaken(response))) return this.run(left - 1);
      if (!response.ok) return response;
      version = String((await readDocument(response))?.updatedAt ?? version);
    }
    if (losesMine) this.form.gaveWay(namesIn(undecided.conflicts));
    const isNew = changedNames(theirs, { ...latest, ...merge(meeting, choices).values }, mine);
    await this.note(response ?? answer(200, { doc: latest }), mine, isNew);
    if (isPublication || !response) return answer(409, { errors: [{ message: this.form.words.changed(theirs) }] });
    if (isNew.length > 0) this.form.tell(isNew);
    return response;
  }

  /** Goes on from what was saved, and shows what others changed. */
  private async note(response: Response, mine: Values, theirs: readonly string[]): Promise<void> {
    const before = this.form.base;
    const server = await readDocument(response);
    if (!server) return;
    const base = { version: String(server.updatedAt), server, form: mine };
    this.form.base = base;
    this.form.saved();
    if (theirs.length === 0) return;
    this.form.shown.push(theirs);
    const typed = await this.form.takeIn(theirs, server, mine);
    if (typed.length === 0 || this.form.base.version !== base.version) return;
    // What was typed meanwhile began from the older version, and meets theirs at the next save.
    this.form.base = { ...base, version: before.version, server: { ...server, ...pick(before.server, typed) } };
  }
}

/** What a form holds and its last save did not; `null` without a change. */
export function lastChanges({ base }: Pick<OpenForm, 'base'>, values: Values): Values | null {
  if (!base) return null;
  const changed = changedNames(Object.keys(values), values, base.form);
  return changed.length > 0 ? pick(values, changed) : null;
}

const hasBase = (form: OpenForm): form is OpenForm & { base: Base } => form.base !== null;

/** Sends a save so that it never overwrites what the form has not seen. */
export function sendSave(save: SaveRequest, form: OpenForm | undefined, send: Send): Promise<Response> | null {
  const { form: data } = save;
  return data && form && hasBase(form) ? new Save({ ...save, form: data }, form, send).run() : null;
}
