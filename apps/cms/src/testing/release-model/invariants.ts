import { publicOf } from './model';
import { bounds, withdrawals, type Content, type Model } from './state';
import { showsLess } from './windows';

/** What a person hid of a document, until a person decides again. */
interface Hidden {
  isDown: boolean;
  /** The bounds of the window that the person chose, and the languages that the person withdrew. */
  chosen: Partial<Content>;
}

const hiding = [...bounds, ...withdrawals];

const isWithdrawn = (content: Partial<Content>, field: (typeof withdrawals)[number]) => content[field] === 1;

/** What must hold whatever the rules of releases are, told from the acts of people alone. */
export class Watch {
  private readonly hidden = new Map<number, Hidden>();

  takenDown(doc: number): void {
    this.hidden.set(doc, { isDown: true, chosen: {} });
  }

  published(doc: number, before: Content | null, after: Content | null): void {
    const chosen = hiding.flatMap((field) =>
      after && before && after[field] !== before[field] ? [[field, after[field]] as const] : [],
    );
    this.hidden.set(doc, { isDown: false, chosen: Object.fromEntries(chosen) as Partial<Content> });
  }

  /** A person scheduled, moved, reverted or insisted on something of the documents. */
  decided(docs: number[]): void {
    for (const doc of docs) this.hidden.delete(doc);
  }

  /** The model has been found equal to the CMS. @throws where it shows what people hid, or keeps what is over. */
  check({ docs, releases, now }: Model): void {
    for (const [index, doc] of docs.entries()) {
      if (doc.isDeleted) continue;
      const content = publicOf(doc);
      const hidden = this.hidden.get(index);
      if (content && hidden?.isDown) throw new Error(`Document ${index} is visible, although a person took it down.`);
      if (content && hidden && showsLess({ ...content, ...hidden.chosen }, content, now))
        throw new Error(`Document ${index} shows more than the window that a person gave it.`);
      if (
        content &&
        withdrawals.some((field) => isWithdrawn(hidden?.chosen ?? {}, field) && !isWithdrawn(content, field))
      )
        throw new Error(`Document ${index} is visible in a language that a person withdrew.`);
      const over = new Set(releases.filter(({ state }) => state !== 'done').map(({ id }) => id));
      const deeds = [...Object.values(doc.writes).flat(), ...doc.presence];
      if (deeds.some(({ by }) => by !== null && over.has(by)))
        throw new Error(`Something that is over is left of document ${index}.`);
    }
  }
}
