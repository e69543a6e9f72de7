import type { ComponentProps, ReactNode } from 'react';

interface Props extends ComponentProps<'input'> {
  type: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode;
}

/** One radio button or box with its words, all of it a target for a finger. */
export function Option({ label, hint, ...input }: Props) {
  const labelId = `${input.id}-label`;
  const hintId = hint ? `${input.id}-hint` : undefined;
  return (
    <label className="option">
      <span>
        <input {...input} aria-labelledby={labelId} aria-describedby={hintId} />
      </span>
      <span className="min-w-0 wrap-anywhere">
        <span id={labelId} className="block">
          {label}
        </span>
        {hint && (
          <span id={hintId} className="block text-small text-solid-gray-700">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
