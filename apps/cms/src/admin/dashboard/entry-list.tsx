import Link from 'next/link';

import type { Entry } from './entries';

export interface EntryListProps {
  entries: Entry[];
  adminRoute: string;
  /** The name of an entry's type, such as „Инициатива“. */
  typeName: (entry: Entry) => string;
  /** Additional facts about an entry. */
  note: (entry: Entry) => string;
  untitled: string;
}

/** Documents as links into their editing views. */
export const EntryList = ({ entries, adminRoute, typeName, note, untitled }: EntryListProps) => (
  <ul className="civic-entries">
    {entries.map((entry) => (
      <li key={`${entry.type}/${entry.id}`}>
        <Link href={`${adminRoute}/collections/${entry.type}/${entry.id}`} prefetch={false}>
          <span className="civic-entries__type">{typeName(entry)}</span>
          <span className="civic-entries__title">{entry.title ?? untitled}</span>
          <span className="civic-entries__note">{note(entry)}</span>
        </Link>
      </li>
    ))}
  </ul>
);
