import { moveWindow, publish, swapAddresses, takeDown, withdraw, write } from './acts';
import { move, revert, schedule } from './release-acts';
import type { Step } from './step';
import { forward } from './time';

interface Found {
  what: string;
  /** The documents at the beginning: which of them are public. */
  published: readonly boolean[];
  steps: Step[];
}

const [none, first, second] = [
  [false, false, false],
  [true, false, false],
  [false, true, false],
] as const satisfies Found['published'][];

/** Sequences in which the CMS once did something else than the model. */
export const found: Found[] = [
  {
    what: 'a document is taken down while its edits have the address of another one',
    published: first,
    steps: [swapAddresses(0, 1, 'bgAddress'), takeDown(0)],
  },
  {
    what: 'a document is published and taken down by hand before the release that was to publish it first',
    published: none,
    steps: [schedule({ docs: [1], due: 1 }), publish(1), takeDown(1), forward(1)],
  },
  {
    what: 'a document gets, in the language that its form does not show, an address that a release needs',
    published: none,
    steps: [schedule({ docs: [1], due: 1 }), swapAddresses(0, 1, 'enAddress'), publish(0), forward(1)],
  },
  {
    what: 'two documents that were never public swap addresses in a release',
    published: none,
    steps: [swapAddresses(0, 1, 'bgAddress'), schedule({ docs: [1, 0], due: 1 }), forward(1)],
  },
  {
    what: 'a document that was public in all languages is published in one, for a while',
    published: none,
    steps: [
      schedule({ docs: [1], action: 'unpublish', due: 1 }),
      publish(1),
      schedule({ docs: [1], locales: ['en'], due: 1, lasts: 1 }),
      forward(2),
    ],
  },
  {
    what: 'a release is reverted whose former address another release needs',
    published: second,
    steps: [
      swapAddresses(1, 2, 'enAddress'),
      schedule({ docs: [1], due: 1 }),
      forward(1),
      schedule({ docs: [2], due: 1 }),
      revert(0, false),
      forward(1),
    ],
  },
  {
    what: 'a release with an end announces a reveal, and a person chooses another instant for it',
    published: first,
    steps: [
      moveWindow(0, 'reveal', 6),
      schedule({ docs: [0], due: 1, lasts: 2 }),
      forward(1),
      moveWindow(0, 'reveal', 8),
      publish(0),
      forward(4),
    ],
  },
  {
    what: 'a person replaces what a release with an end had made, and makes it the same again',
    published: first,
    steps: [
      moveWindow(0, 'end', 9),
      schedule({ docs: [0], due: 1, lasts: 2 }),
      forward(1),
      moveWindow(0, 'end', null),
      publish(0),
      moveWindow(0, 'end', 8),
      publish(0),
      forward(4),
    ],
  },
  {
    what: 'a document that a release takes down is published in its default language alone in the same minute',
    published: first,
    steps: [
      schedule({ docs: [0], action: 'unpublish', due: 1 }),
      schedule({ docs: [0], locales: ['bg'], due: 1 }),
      forward(1),
    ],
  },
  {
    what: 'a release is reverted that published a document for the first time, at the address that another one gave up',
    published: first,
    steps: [swapAddresses(2, 0, 'bgAddress'), schedule({ docs: [2, 0], due: 1 }), forward(1), revert(0, false)],
  },
  {
    what: 'the first publication of a document is reverted, and a release publishes it in one language',
    published: none,
    steps: [
      schedule({ docs: [0], due: 1 }),
      forward(1),
      schedule({ docs: [0], locales: ['bg'], due: 1 }),
      revert(0, false),
      forward(1),
    ],
  },
  {
    what: 'a release publishes again what another took down, and a person chose a later reveal in between',
    published: first,
    steps: [
      write(0, 'bg'),
      schedule({ docs: [0], action: 'unpublish', due: 1 }),
      schedule({ docs: [0], due: 2 }),
      moveWindow(0, 'reveal', 8),
      publish(0),
      forward(2),
    ],
  },
  {
    what: 'a release publishes again what another took down, and a person withdrew a language in between',
    published: first,
    steps: [
      write(0, 'bg'),
      schedule({ docs: [0], action: 'unpublish', due: 1 }),
      schedule({ docs: [0], due: 2 }),
      withdraw(0, 'enWithdrawn', 1),
      publish(0),
      forward(2),
    ],
  },
  {
    what: 'a release withdraws a language for a while',
    published: first,
    steps: [withdraw(0, 'enWithdrawn', 1), schedule({ docs: [0], locales: ['en'], due: 1, lasts: 2 }), forward(4)],
  },
  {
    what: 'a document is down when a release with an end is over, and a person publishes it again',
    published: first,
    steps: [
      write(0, 'bg'),
      schedule({ docs: [0], due: 1, lasts: 2 }),
      forward(1),
      write(0, 'en'),
      takeDown(0),
      forward(2),
      publish(0),
    ],
  },
  {
    what: 'a release with an end is over while another one keeps its document down, and a third publishes it again',
    published: first,
    steps: [
      write(0, 'bg'),
      schedule({ docs: [0], due: 1, lasts: 2 }),
      schedule({ docs: [0], action: 'unpublish', due: 2 }),
      forward(1),
      write(0, 'bg'),
      schedule({ docs: [0], due: 3 }),
      forward(3),
    ],
  },
  {
    what: 'a release is moved while another one keeps its document down, of which a person had withdrawn a language',
    published: first,
    steps: [
      write(0, 'bg'),
      schedule({ docs: [0], action: 'unpublish', due: 1 }),
      schedule({ docs: [0], due: 3 }),
      withdraw(0, 'enWithdrawn', 1),
      publish(0),
      forward(1),
      move(0, 3),
      forward(3),
    ],
  },
];
