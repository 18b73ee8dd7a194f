import { useId } from 'react';

interface Props {
  name: string;
  label: string;
  hint?: string;
  isChecked: boolean;
  onCheck: () => void;
}

/** One of several options, with its meaning under its name. */
export function RadioOption({ name, label, hint, isChecked, onCheck }: Props) {
  const id = useId();
  return (
    <div className="civic-option">
      <input
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={isChecked}
        id={id}
        name={name}
        onChange={onCheck}
        type="radio"
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="civic-option__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
