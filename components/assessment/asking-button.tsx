import { useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  question: ReactNode;
  yes: ReactNode;
  no: ReactNode;
  className?: string;
  onYes: () => void;
}

/** A button that asks once before it does what it says. */
export function AskingButton({ label, question, yes, no, className = '', onYes }: Props) {
  const [isAsking, ask] = useState<boolean>();
  const button = 'row-link text-key-1000 underline';
  if (!isAsking)
    return (
      <button
        type="button"
        // Whoever said no stands where they stood before.
        autoFocus={isAsking === false}
        className={`${button} screen-only ${className}`}
        onClick={() => ask(true)}
      >
        {label}
      </button>
    );
  return (
    <span role="alert" className={`screen-only flex flex-wrap items-center gap-x-4 ${className}`}>
      <strong>{question}</strong>
      <button type="button" className={button} onClick={onYes}>
        {yes}
      </button>
      <button type="button" autoFocus className={button} onClick={() => ask(false)}>
        {no}
      </button>
    </span>
  );
}
