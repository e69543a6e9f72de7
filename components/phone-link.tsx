import type { ReactNode } from 'react';

/** A telephone number to tap. */
export function PhoneLink({ phone, label }: { phone: string; label: ReactNode }) {
  return (
    <a href={`tel:${phone.replaceAll('-', '')}`} className="row-link font-bold whitespace-nowrap">
      <span>
        {label} {phone}
      </span>
    </a>
  );
}
