import { productNow, productNowIso } from '../../platform/clock';
import { waitForUrgentWork } from '../../platform/process/urgent-work';
import type { Delivery, DeliveryError, ReportedPage } from '../delivery';
import type { CourierOptions } from './courier-options';
import { contentChangedOf, messageIdOf, signMessage } from './message';
import { send, type SendResult } from './send';

type Lane = (task: () => Promise<SendResult>) => Promise<SendResult>;

interface Waiting {
  task: () => Promise<SendResult>;
  resolve: (outcome: SendResult) => void;
}

const isSilence = ({ code }: DeliveryError) => code === 'unreachable' || code === 'timeout';

/**
 * The connection to one instance of the site: at most `limit` requests at a time, the newest waiting ones first, so that a fresh
 * edit does not queue behind a backlog; their order does no harm to the site. While the instance does not answer, one request at a
 * time tries it and the others fail at once, so that nothing piles up behind a hanging instance. `onRecovery` is called when it
 * answers again.
 */
export function createLane(limit: number, onRecovery: () => void = () => undefined): Lane {
  const queue: Waiting[] = [];
  let active = 0;
  let silence: DeliveryError | undefined;

  function note(outcome: SendResult) {
    const before = silence;
    silence = !outcome.ok && isSilence(outcome.error) ? outcome.error : undefined;
    if (before && !silence) onRecovery();
  }

  async function run({ task, resolve }: Waiting) {
    active += 1;
    const outcome = await task();
    active -= 1;
    note(outcome);
    resolve(outcome);
    advance();
  }

  function advance() {
    while (active < (silence ? 1 : limit)) {
      const next = queue.pop();
      if (!next) return;
      void run(next);
    }
    const error = silence;
    if (error) queue.splice(0).forEach(({ resolve }) => resolve({ ok: false, error }));
  }

  return (task) =>
    new Promise((resolve) => {
      queue.push({ task, resolve });
      advance();
    });
}

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

const hidesSomething = ({ expectation: { kind, outcome } }: Delivery) => kind === 'hides' || outcome !== undefined;

interface Lanes {
  /** For what hides something from visitors: it waits neither for a backlog nor for a site that takes long to render. */
  hiding: Lane;
  usual: Lane;
}

/** A function that sends a row to every instance that has not acknowledged it yet, all at the same time. */
export function createDispatch({ targets, secret, timeout, onRecovery }: DispatchOptions) {
  const newLane = () => createLane(mostAtOnce, onRecovery);
  const lanes = new Map<string, Lanes>(targets.map((target) => [target, { hiding: newLane(), usual: newLane() }]));

  return async (delivery: Delivery): Promise<Dispatched> => {
    const body = JSON.stringify(contentChangedOf(delivery));
    const acknowledgements = [...delivery.acknowledgements];
    const done = new Set(acknowledgements.map(({ target }) => target));
    const open = [...lanes].filter(([target]) => !done.has(target));
    const outcomes = await Promise.all(
      open.map(async ([target, { hiding, usual }]) => {
        const lane = hidesSomething(delivery) ? hiding : usual;
        const outcome = await lane(async () => {
          await waitForUrgentWork();
          return send(target, sign(delivery, body), timeout);
        });
        if (outcome.ok) acknowledgements.push({ target, at: productNowIso() });
        return outcome;
      }),
    );
    const pages = onePerPath([...delivery.pages, ...outcomes.flatMap((outcome) => (outcome.ok ? outcome.pages : []))]);
    const failed = outcomes.find((outcome) => !outcome.ok);
    return { acknowledgements, pages, error: failed && !failed.ok ? failed.error : undefined };
  };

  /** Signed when it leaves, not when it queues: receivers refuse an old timestamp. */
  function sign(delivery: Delivery, body: string) {
    return signMessage(messageIdOf(delivery), body, secret, productNow());
  }
}
