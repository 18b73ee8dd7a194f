/** What was asked for. Instants everywhere in ms, UTC. */
export interface Wanted {
  id: string;
  dueAt: number;
  /** Ids of the documents, which all get the mark. */
  documents: string[];
  mark: string;
}

/** A release as the ledger has it in the end. */
export interface Recorded {
  id: string;
  state: string;
  doneAt: number | null;
}

/** A published version of a document. */
export interface Publication {
  document: string;
  mark: string;
  at: number;
}

/** A time in which a process could not work: from the signal until it answered again. */
export interface Absence {
  process: number;
  kind: 'kill' | 'stop';
  from: number;
  to: number;
}

export interface History {
  wanted: Wanted[];
  ledger: Recorded[];
  publications: Publication[];
  /** How many outbox rows each document got. */
  deliveries: Record<string, number>;
  /** When an outside reader of the database first saw each mark, by `document mark`. */
  firstSeen: Record<string, number>;
  absences: Absence[];
  processes: number;
}
