interface Props {
  intro: string;
  items: { type: string; id: string; title: string }[];
}

/** A sentence with the names of its documents. */
export const DocumentNames = ({ intro, items }: Props) => (
  <>
    <p>{intro}</p>
    <ul className="civic-names">
      {items.map(({ id, title, type }) => (
        <li key={`${type}/${id}`}>{title}</li>
      ))}
    </ul>
  </>
);
