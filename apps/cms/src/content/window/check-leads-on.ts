import type { WindowedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { siteLanguages } from '@civic/content/site-languages';
import type { TextFieldSingleValidation } from 'payload';

import { leadsRound, pathOf, roundWords } from '../addresses/hops';
import { publicSlugs, type PublicSlugs } from '../addresses/public-slugs';
import { writtenLocale } from '../addresses/taken';
import { isRow, textOf } from '../../platform/rows/raw-row';
import { siteUrlOf } from '../../platform/site-url';
import { say } from '../../platform/words/validators';
import { checkExpireTarget } from './checks';

/** Checks where a document leads once it is over: to an address, and not round in a circle. */
export const checkLeadsOn =
  (type: WindowedType): TextFieldSingleValidation =>
  async (value, context) => {
    const form = checkExpireTarget(value, context);
    if (form !== true) return form;
    const { data, id, req } = context;
    const { expireAt, expireOutcome, slug } = isRow(data) ? data : {};
    if (!value || !expireAt || expireOutcome !== 'redirected') return true;
    const locale = writtenLocale(req);
    const known: PublicSlugs = id === undefined ? {} : await publicSlugs(req, type, String(id));
    const own: PublicSlugs = { ...known, ...(locale && { [locale]: textOf(slug) ?? known[locale] }) };
    const starts = siteLanguages.flatMap((each) => (own[each] ? [documentPath(type, each, own[each])] : []));
    const round = await leadsRound(req, starts, pathOf(value, siteUrlOf(req.payload)));
    return round ? say(roundWords, { req }) : true;
  };
