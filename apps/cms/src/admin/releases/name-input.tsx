import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** The error of the name. */
  error: string | null;
  onChange: (value: string) => void;
}

/** The name of a release. */
export function NameInput({ label, value, error, onChange }: Props) {
  const id = useId();
  return (
    <div className="civic-input">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={`${id}-error`}
        aria-invalid={error !== null}
        id={id}
        maxLength={200}
        onChange={({ target }) => onChange(target.value)}
        type="text"
        value={value}
      />
      <p aria-live="polite" className="civic-input__error" id={`${id}-error`}>
        {error}
      </p>
    </div>
  );
}
