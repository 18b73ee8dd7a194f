import { contentTypeOf, documentTypes } from '@civic/content/content-types';

import type { SayPhrase } from '../../platform/upstream/admin-phrases';
import { withSmallLetter } from '../../platform/words/small-letter';

/** The variables for which Payload passes labels. */
const labels = ['label', 'entityLabel', 'collection', 'collections'];

/** The namespaces of Payload's phrases with labels. In `upload`, a label is the name of a file. */
const withLabels = /^(general|fields|version|validation|error|folder):/;

/** The phrases in which the title of a document may stand in the place of a label. */
const withTitles = /^general:editLabel$/;

const typeLabels = new Set(
  documentTypes.flatMap((type) => {
    const { plural, singular } = contentTypeOf(type).labels;
    return [...Object.values(plural), ...Object.values(singular)];
  }),
);

const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The same phrases with the labels of collections and fields in small letters, except at their beginning. */
export const withSmallLabels =
  (say: SayPhrase): SayPhrase =>
  (key, values) => {
    const passed = labels.filter((name) => typeof values?.[name] === 'string');
    if (!values || passed.length === 0 || !withLabels.test(key)) return say(key, values);
    const isLabel = (text: string) => !withTitles.test(key) || typeLabels.has(text);
    const small = Object.fromEntries(
      passed
        .map((name) => [name, String(values[name])] as const)
        .map(([name, text]) => [name, isLabel(text) ? withSmallLetter(text) : text]),
    );
    const phrase = say(key, { ...values, ...small });
    const isFirst = Object.values(small).some((label) => label !== '' && phrase.startsWith(label));
    return isFirst ? withCapital(phrase) : phrase;
  };
