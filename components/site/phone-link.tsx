import type { ReactNode } from 'react';

/** A telephone number to tap; browsers break no line between a hyphen and a digit. */
export function PhoneLink({ phone, label }: { phone: string; label: ReactNode }) {
  return (
    <a href={`tel:${phone.replaceAll('-', '')}`} className="row-link font-bold">
      <span>
        {label} {phone}
      </span>
    </a>
  );
}
