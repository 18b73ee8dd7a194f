import { publicOf } from './model';
import type { Content, Model } from './state';
import { showsLess } from './windows';

/** What a person hid of a document, until a person decides again. */
interface Hidden {
  isDown: boolean;
  /** The bounds of the window that the person chose. */
  window: Partial<Content>;
}

/** What must hold whatever the rules of releases are, told from the acts of people alone. */
export class Watch {
  private readonly hidden = new Map<number, Hidden>();

  takenDown(doc: number): void {
    this.hidden.set(doc, { isDown: true, window: {} });
  }

  published(doc: number, before: Content | null, after: Content | null): void {
    const window = (['reveal', 'end'] as const).flatMap((bound) =>
      after && before && after[bound] !== before[bound] ? [[bound, after[bound]] as const] : [],
    );
    this.hidden.set(doc, { isDown: false, window: Object.fromEntries(window) as Partial<Content> });
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
      if (content && hidden && showsLess({ ...content, ...hidden.window }, content, now))
        throw new Error(`Document ${index} shows more than the window that a person gave it.`);
      const over = new Set(releases.filter(({ state }) => state !== 'done').map(({ id }) => id));
      const deeds = [...Object.values(doc.writes).flat(), ...doc.presence];
      if (deeds.some(({ by }) => by !== null && over.has(by)))
        throw new Error(`Something that is over is left of document ${index}.`);
    }
  }
}
