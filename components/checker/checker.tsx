'use client';

import { useState } from 'react';

/** The island: the only part of the site that runs in the browser. `data-island` tells the export to keep its scripts. */
export function Checker({ startLabel }: { startLabel: string }) {
  const [started, setStarted] = useState(false);
  return (
    <div data-island="checker">
      <button type="button" aria-pressed={started} onClick={() => setStarted(true)}>
        {startLabel}
      </button>
    </div>
  );
}
