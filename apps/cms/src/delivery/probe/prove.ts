import { setTimeout as sleep } from 'node:timers/promises';

import { productNow } from '../../platform/clock';
import type { DeliveryError, Expectation, ReportedPage } from '../delivery';
import { isLook, lookAt, type PageLook } from './probe';
import { verdictOf, type Verdict } from './verdict';

export type Proof =
  | { result: 'live'; path: string; milliseconds: number; liveAt: number }
  | { result: 'unseen' | 'later' | 'superseded' }
  | { result: 'missing'; error: DeliveryError };

export interface ProofTimings {
  /** Time for which to go on looking, ms. */
  patience: number;
  /** Timeout for one look, ms. */
  timeout: number;
}

interface ProofRequest {
  expectation: Expectation;
  /** The paths that the site reported as rendered; used for documents without an address. */
  pages: ReportedPage[];
  publicUrl: string;
  isSuperseded: () => Promise<boolean>;
  timings: ProofTimings;
  /** Called when the first look was inconclusive. */
  onWaiting?: () => void;
}

const pauses = [20, 50, 100, 200, 400];
/** Number of looks after which a document that no reported page shows, old or new, counts as shown nowhere. */
const looksBeforeUnseen = 3;
const mostPages = 12;

const isPage = ({ path, status }: ReportedPage) => status === 200 && !/\.(?:xml|json|ics|txt)$|^\/api\//.test(path);

function candidatesOf({ expectation, pages }: ProofRequest): string[] {
  const [own] = expectation.paths;
  return own
    ? [own]
    : pages
        .filter(isPage)
        .slice(0, mostPages)
        .map(({ path }) => path);
}

/** The other paths at which nothing of the document may be left. */
function pathsToBeEmpty({ kind, absent = [], leadsTo, paths }: Expectation): string[] {
  if (kind === 'shows') return absent;
  return kind === 'hides' && !leadsTo ? paths.slice(1) : [];
}

type Look = { verdict: Verdict; path: string; error: DeliveryError };

async function lookFor(
  judge: (page: PageLook) => Verdict,
  { publicUrl, timings }: ProofRequest,
  path: string,
): Promise<Look> {
  const url = publicUrl + path;
  const result = await lookAt(url, timings.timeout);
  if (!isLook(result)) return { verdict: 'unmet', path, error: result };
  const error: DeliveryError = { code: 'not-live', url, status: result.status };
  return { verdict: judge(result), path, error };
}

/** Whether neither the former nor the present version of the document is left on a page. */
const isFreeOf =
  ({ formerMarker, marker }: Expectation) =>
  (page: PageLook): Verdict => {
    const verdicts = [formerMarker, marker].map((one) =>
      verdictOf({ kind: 'hides', paths: [], formerMarker: one }, page),
    );
    return verdicts.every((verdict) => verdict === 'met') ? 'met' : 'unmet';
  };

/** Looks at a page and, once that is as expected, at those from which the document has to be gone. */
async function look(request: ProofRequest, path: string): Promise<Look> {
  const { expectation } = request;
  const found = await lookFor((page) => verdictOf(expectation, page), request, path);
  if (found.verdict !== 'met') return found;
  for (const empty of pathsToBeEmpty(expectation)) {
    const left = await lookFor(isFreeOf(expectation), request, empty);
    if (left.verdict !== 'met') return left;
  }
  return found;
}

async function lookAround(request: ProofRequest, candidates: string[]): Promise<Look | undefined> {
  const looks = await Promise.all(candidates.map((path) => look(request, path)));
  return looks.find(({ verdict }) => verdict === 'met') ?? looks.find(({ verdict }) => verdict === 'unmet') ?? looks[0];
}

/** Whether a newer change, or the document's own clock, has made the expectation moot. */
async function isMoot({ expectation, isSuperseded }: ProofRequest): Promise<boolean> {
  const isOver = expectation.until !== undefined && Date.parse(expectation.until) <= productNow();
  return isOver || (await isSuperseded());
}

/** A redirect that does not work yet is not worth another delivery; a page without the published content is. */
const givenUp = ({ expectation }: ProofRequest, { error, verdict }: Look): Proof =>
  expectation.kind === 'redirects' && verdict === 'elsewhere' ? { result: 'unseen' } : { result: 'missing', error };

/** Polls the public site until it shows the published content, quickly at first; gives up after the patience. */
export async function prove(request: ProofRequest): Promise<Proof> {
  const { expectation, timings } = request;
  if (expectation.kind === 'later') return { result: 'later' };
  const candidates = candidatesOf(request);
  if (expectation.kind === 'nothing' || candidates.length === 0) return { result: 'unseen' };
  const hasAddress = expectation.paths.length > 0;
  const start = performance.now();
  for (let looks = 1; ; looks += 1) {
    const lookedAt = performance.now();
    const found = await lookAround(request, candidates);
    const liveAt = productNow();
    const took = performance.now() - lookedAt;
    if (!found) return { result: 'unseen' };
    if (found.verdict === 'met') {
      return { result: 'live', path: found.path, milliseconds: Math.round(took), liveAt };
    }
    if (looks === 1) request.onWaiting?.();
    if (!hasAddress && found.verdict === 'elsewhere' && looks >= looksBeforeUnseen) return { result: 'unseen' };
    if (await isMoot(request)) return { result: 'superseded' };
    const pause = pauses[looks - 1] ?? 500;
    if (performance.now() + pause - start > timings.patience) return givenUp(request, found);
    await sleep(pause, undefined, { ref: false });
  }
}
