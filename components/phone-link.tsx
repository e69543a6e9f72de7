import type { ReactNode } from 'react';

/** A telephone number to tap. */
export function PhoneLink({ phone, label }: { phone: string; label: ReactNode }) {
  return (
    <a href={`tel:${phone.replaceAll('-', '')}`} className="row-link font-bold">
      <span>
        {label} <span className="whitespace-nowrap">{phone}</span>
      </span>
    </a>
  );
}
