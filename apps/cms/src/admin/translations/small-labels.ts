import type { SayPhrase } from '../../platform/upstream/admin-phrases';
import { withSmallLetter } from '../../platform/words/small-letter';

/** The variables for which Payload passes labels. */
const labels = ['label', 'entityLabel', 'collection', 'collections'];

/** The namespaces of Payload's phrases with labels. In `upload`, a label is the name of a file. */
const withLabels = /^(general|fields|version|validation|error|folder):/;

const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The same phrases with the labels of collections and fields in small letters, except at their beginning. */
export const withSmallLabels =
  (say: SayPhrase): SayPhrase =>
  (key, values) => {
    const passed = labels.filter((name) => typeof values?.[name] === 'string');
    if (!values || passed.length === 0 || !withLabels.test(key)) return say(key, values);
    const small = Object.fromEntries(passed.map((name) => [name, withSmallLetter(String(values[name]))]));
    const phrase = say(key, { ...values, ...small });
    const isFirst = Object.values(small).some((label) => label !== '' && phrase.startsWith(label));
    return isFirst ? withCapital(phrase) : phrase;
  };
