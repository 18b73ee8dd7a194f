import { standBack } from '../platform/process/pressing';
import type { CourierOptions } from './courier-options';
import type { Delivery, DeliveryError, ReportedPage } from './delivery';
import { createLane, type Lane } from './lane';
import { contentChangedOf, messageIdOf, signMessage } from './message';
import { send } from './send';

interface DispatchOptions extends Pick<CourierOptions, 'targets' | 'secret'> {
  /** Timeout for one instance's answer, ms. */
  timeout: number;
  /** Called when an instance that was silent answers again. */
  onRecovery: () => void;
}

export interface Dispatched {
  acknowledgements: Delivery['acknowledgements'];
  /** The paths rendered by the instances, earlier attempts included, each once. */
  pages: ReportedPage[];
  /** Set while not every instance has acknowledged. */
  error?: DeliveryError;
}

/** Requests to one instance at a time; each makes it render pages. */
const mostAtOnce = 8;

const onePerPath = (pages: ReportedPage[]) => [...new Map(pages.map((page) => [page.path, page])).values()];

/** A function that sends a row to every instance that has not acknowledged it yet, all at the same time. */
export function createDispatch({ targets, secret, timeout, onRecovery }: DispatchOptions) {
  const lanes = new Map<string, Lane>(targets.map((target) => [target, createLane(mostAtOnce, onRecovery)]));

  return async (delivery: Delivery): Promise<Dispatched> => {
    const body = JSON.stringify(contentChangedOf(delivery));
    const acknowledgements = [...delivery.acknowledgements];
    const done = new Set(acknowledgements.map(({ target }) => target));
    const open = [...lanes].filter(([target]) => !done.has(target));
    const outcomes = await Promise.all(
      open.map(async ([target, lane]) => {
        const outcome = await lane(async () => {
          await standBack();
          return send(target, sign(delivery, body), timeout);
        });
        if (outcome.ok) acknowledgements.push({ target, at: new Date().toISOString() });
        return outcome;
      }),
    );
    const pages = onePerPath([...delivery.pages, ...outcomes.flatMap((outcome) => (outcome.ok ? outcome.pages : []))]);
    const failed = outcomes.find((outcome) => !outcome.ok);
    return { acknowledgements, pages, error: failed && !failed.ok ? failed.error : undefined };
  };

  /** Signed when it leaves, not when it queues: receivers refuse an old timestamp. */
  function sign(delivery: Delivery, body: string) {
    return signMessage(messageIdOf(delivery), body, secret, Date.now());
  }
}
