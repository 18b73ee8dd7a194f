import type { Dictionary } from './dictionary';

type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

/** The countdown to the text of an announcement. */
interface CountdownTexts {
  label: string;
  /** In its place from the instant on, until the text is there. */
  due: string;
  /** The unit beside a number of it. */
  units: Record<Unit, (count: number) => string>;
  /** Told aloud now and then; `rest` such as "1 hour". */
  milestone: (rest: string) => string;
  /** Told aloud when the text has appeared. */
  revealed: string;
}

const of = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

export const countdownTexts: Dictionary<CountdownTexts> = {
  bg: {
    label: 'До публикуването на пълния текст',
    due: 'Пълният текст се публикува в момента',
    units: {
      days: of('ден', 'дни'),
      hours: of('час', 'часа'),
      minutes: of('минута', 'минути'),
      seconds: of('секунда', 'секунди'),
    },
    milestone: (rest) => `До публикуването на пълния текст: ${rest}`,
    revealed: 'Пълният текст вече е публикуван на тази страница.',
  },
  en: {
    label: 'Until the full text is published',
    due: 'The full text is being published',
    units: {
      days: of('day', 'days'),
      hours: of('hour', 'hours'),
      minutes: of('minute', 'minutes'),
      seconds: of('second', 'seconds'),
    },
    milestone: (rest) => `Until the full text is published: ${rest}`,
    revealed: 'The full text has now been published on this page.',
  },
};
