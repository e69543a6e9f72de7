import { useSyncExternalStore } from 'react';
import { dayInJapan, type PlainDate } from '@/lib/dates';

/** The present day in Japan. A page that stays open over midnight goes along: by the clock, when somebody comes back to it, and at each step. */
export function useToday(): PlainDate {
  return useSyncExternalStore(subscribe, today, today);
}

const today = (): PlainDate => dayInJapan(new Date());

const signs = ['focus', 'pageshow', 'visibilitychange', 'hashchange'] as const;

function subscribe(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, 60_000);
  for (const sign of signs) window.addEventListener(sign, onChange);
  return () => {
    window.clearInterval(timer);
    for (const sign of signs) window.removeEventListener(sign, onChange);
  };
}
