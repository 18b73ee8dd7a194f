import { fail } from './compare';
import { isDisputed, isPending } from './model';
import type { Model, Release } from './state';
import { mayBeTaken } from './taken';
import type { System } from './system';

/** Whether a release is to give a document an address that another one has, had or will have. */
const mayLackAddress = (model: Model, { items }: Release) =>
  items.some(({ doc, action, pin }) => action === 'publish' && mayBeTaken(model, doc, pin));

/**
 * Follows the CMS in what the model does not know: which documents leave their addresses in time for a release. Everything else about the
 * state of what is pending is as the model has it.
 */
export async function followAddresses(model: Model, system: System): Promise<void> {
  const pending = model.releases.filter(isPending);
  const states = await system.statesOf(pending.map(({ id }) => id));
  for (const release of pending) {
    const state = states.get(release.id);
    if (state === 'undecided' && release.state === 'scheduled' && mayLackAddress(model, release)) {
      Object.assign(release, { state, lacksAddress: true });
    } else if (state === 'scheduled' && release.lacksAddress && !isDisputed(model, release)) {
      Object.assign(release, { state, lacksAddress: false });
    }
    if (state !== release.state) fail(model, `release ${release.id}`, state, release.state);
  }
}

/** Of what is due, the releases that the CMS stopped for want of an address. */
export async function stoppedIn(model: Model, minute: number, system: System): Promise<ReadonlySet<string>> {
  const due = model.releases.filter((release) => release.state === 'scheduled' && release.due === minute);
  const states = await system.statesOf(due.map(({ id }) => id));
  const stopped = due.filter((release) => states.get(release.id) === 'undecided' && mayLackAddress(model, release));
  return new Set(stopped.map(({ id }) => id));
}
