import type { Finding } from '../plan';
import { toCheckedRelease } from './check-release';
import { checks } from './checks/checks';
import { fieldValidity } from './checks/field-validity';
import type { PreflightContext } from './context';
import { loadFacts } from './facts/load-facts';
import { sortFindings } from './sort-findings';
import { validatingWith } from './validate-document';
import { withoutEchoes } from './without-echoes';

/** All findings about a release, errors first, then warnings for its author. Reads and writes nothing; an error forbids the release. */
export async function preflight(context: PreflightContext): Promise<Finding[]> {
  const { req, items } = context;
  const release = toCheckedRelease(context);
  const facts = await loadFacts(req, release);
  const findings = checks.flatMap((check) => check(release, facts));
  const validate = validatingWith(req);
  for (const [index, item] of release.items.entries()) {
    const collection = items[index]?.collection;
    if (collection) findings.push(...(await fieldValidity(item, collection, validate)));
  }
  return sortFindings(withoutEchoes(findings));
}
