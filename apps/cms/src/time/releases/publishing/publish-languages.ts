import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { Conflict, Missing, Unfit } from '../errors';
import type { ReleasableType } from '../plan';
import { shapesOf } from '../publication/apply-item';
import { readLatest, readPublished } from '../publication/documents';
import { effectiveContent, withholdLocales } from '../publication/merge-locales';
import { followingEdits, publishContent } from '../publication/publish-content';
import { findProblems } from './find-problems';
import type { LanguageChoice } from './languages';

/**
 * Publishes some languages of a document's newest version; the whole of it stays the newest draft. As after every act of a person, the
 * releases are looked at anew. @throws Missing; Conflict when there is a newer version than the one that was chosen from; Unfit when the
 * languages cannot be published.
 */
export function publishLanguages(
  payload: Payload,
  { type, id }: { type: ReleasableType; id: string },
  { version, languages }: LanguageChoice,
  by: PayloadRequest['user'],
): Promise<void> {
  return inTransaction(payload, async (req) => {
    const latest = await readLatest(req, type, id);
    if (!latest) throw new Missing();
    if (Date.parse(latest.updatedAt) > Date.parse(version)) throw new Conflict('the newest version', [`${type}/${id}`]);
    const publicNow = await readPublished(req, type, id);
    const fields = shapesOf(payload, type);
    const content =
      'only' in languages
        ? effectiveContent(fields, latest.content, publicNow, languages.only)
        : withholdLocales(fields, latest.content, publicNow, languages.withhold);
    const findings = await findProblems(req, {
      type,
      id,
      content,
      publicNow,
      locales: 'only' in languages ? languages.only : null,
    });
    if (findings.length > 0) throw new Unfit(findings);
    req.user = by;
    // What Payload adds to it, such as the date of a first publication, is the edits' too.
    const adapt = followingEdits(shapesOf(payload, type), content);
    await publishContent(req, type, id, content, { adapt });
  });
}
