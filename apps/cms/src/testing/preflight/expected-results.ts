/** What has to be found, on every database; see `exercises`. */
export const expectedResults = {
  sound: [],
  asByHand: {
    paths: ['changeNote', 'expireTarget', 'teaser'],
    same: true,
    told: ['error field-validity changeNote bg', 'error field-validity expireTarget', 'error field-validity teaser bg'],
    teaser: { bg: 'Текст > Анонс: Това поле е задължително.', en: 'Text > Teaser: This field is required.' },
  },
  perLanguage: {
    both: ['error field-validity teaser en'],
    bulgarian: [],
    english: ['error field-validity teaser en'],
  },
  inBlocks: [
    'error field-validity layout.0.items.1.value',
    'error field-validity layout.1.link.url',
    'warning required-languages title en',
  ],
  surroundings: {
    // What the documents would be like at such a moment, nobody can say.
    atAMomentThatHasPassed: ['error instant dueAt'],
    alone: [
      'error alternative-texts image en',
      'warning broken-links body bg',
      'warning broken-links body en',
      'warning vanished body en',
      'warning related-live cities',
    ],
    withTheCity: [
      'error alternative-texts image en',
      'warning broken-links body bg',
      'warning broken-links body en',
      'warning vanished body en',
    ],
    afterTheCity: [
      'error alternative-texts image en',
      'warning broken-links body bg',
      'warning broken-links body en',
      'warning vanished body en',
    ],
    afterItsEnd: ['warning related-live cities'],
    // One is taken down before, the other is a draft again by then.
    afterItIsGone: ['warning related-live cities', 'warning related-live cities'],
    ofAnotherForm: ['warning vanished body bg', 'warning required-languages title en'],
  },
  addresses: { alone: ['error slug-clash slug bg'], together: ['error slug-clash slug bg'] },
  linking: { code: 'taken-down-links', others: 0, named: ['За Русе', 'В Русе'] },
  clashes: {
    all: [
      ['Спорна', 'Събирана', 'open', true],
      ['Спорна', 'Насрочена', 'scheduled', true],
    ],
    exceptOne: [['Спорна', 'Събирана', 'open', true]],
    exceptOther: [['Спорна', 'Насрочена', 'scheduled', true]],
  },
  marks: { checked: [true, false], held: false, afterwards: true },
  cost: { alike: true, few: true, unchanged: true },
};
