import type { ComponentProps, ReactNode } from 'react';

interface Props extends ComponentProps<'input'> {
  type: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode;
}

/** One radio button or box with its words, all of it a target for a finger. */
export function Option({ label, hint, ...input }: Props) {
  const hintId = hint ? `${input.id}-hint` : undefined;
  return (
    <div className="option">
      <label className="option-label">
        <input {...input} aria-describedby={hintId} className="option-control" />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="option-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
