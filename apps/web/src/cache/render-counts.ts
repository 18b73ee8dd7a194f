import { WeightedMap } from './weighted-map';

/** The number of renders per path, for the paths rendered most recently. */
export class RenderCounts {
  readonly #counts = new WeightedMap<number>(5000);
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(path: string): void {
    this.#total += 1;
    this.#counts.set(path, (this.#counts.peek(path) ?? 0) + 1, 1);
  }

  entries(): [path: string, count: number][] {
    return [...this.#counts.keys()].map((path) => [path, this.#counts.peek(path) ?? 0]);
  }
}
