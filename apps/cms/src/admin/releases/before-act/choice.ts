/** What somebody may do where an act asks. */
export interface Choice {
  /** Unique among the choices. */
  name: string;
  words: string;
  hint: string;
  choose: () => void | Promise<void>;
}
