import type { SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { productNow } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { Finding, ReleasableType } from '../plan';
import { emptyBodyCode } from '../preflight/checks/empty-body';
import { preflight } from '../preflight/preflight';
import { titleOf } from '../publication/documents';
import { vanishedCodes } from '../targets/vanished-words';

/** A publication of a document by a person, at once. Rows hold all languages. */
export interface Publication {
  type: ReleasableType;
  id: string;
  content: RawRow;
  publicNow: RawRow | null;
  /** The languages whose texts it publishes; `null` for all and the shared fields. */
  locales: SiteLanguage[] | null;
}

/** What a check of a publication finds. */
export interface Checked {
  /** What forbids it. */
  problems: Finding[];
  /** What it names and visitors will not see, because it is deleted or in the bin. */
  gone: Finding[];
  /** What a person may still mean to write: asked about, and no reason to refuse. */
  unwritten: Finding[];
}

/**
 * What is to be said of a publication, in every language that it makes public: the checks are those of a release that is due now. `req` reads
 * as the system.
 */
export async function checkPublication(
  req: PayloadRequest,
  { type, id, content, publicNow, locales }: Publication,
): Promise<Checked> {
  const item = { type, id, action: 'publish' as const, locales };
  const collection = req.payload.collections[type].config;
  const items = [{ item, title: titleOf(content), content, publicNow, collection }];
  const findings = await preflight({ req, dueAt: productNow(), now: null, items });
  // News may be announced before its text is written; nobody is there to write it where a release comes by itself.
  const isUnwritten = ({ code }: Finding) => code === emptyBodyCode;
  const unwritten = findings.filter(isUnwritten).map((finding) => ({ ...finding, severity: 'warning' as const }));
  const problems = findings.filter((finding) => finding.severity === 'error' && !isUnwritten(finding));
  const gone = findings.filter(({ severity, code }) => severity === 'warning' && code === vanishedCodes.release);
  return { problems, gone, unwritten };
}

/** What forbids a publication. */
export const findProblems = async (req: PayloadRequest, publication: Publication): Promise<Finding[]> =>
  (await checkPublication(req, publication)).problems;
