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
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-536 px-[min(1rem,4vw)] py-2 has-checked:border-key-900 has-checked:bg-key-50 has-checked:ring-2 has-checked:ring-key-900 has-focus-visible:border-black">
      <span className="flex h-[1lh] items-center">
        <input
          {...input}
          aria-labelledby={labelId}
          aria-describedby={hintId}
          className="size-6 shrink-0 accent-key-900"
        />
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
