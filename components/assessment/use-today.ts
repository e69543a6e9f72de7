import { useSyncExternalStore } from 'react';
import { dayInJapan, plainDate, type PlainDate } from '@/lib/dates';
import { isPossible, trustedDay } from '@/lib/trusted-day';

/** The present day in Japan. A page that stays open over midnight goes along: by the clock, when somebody comes back to it, and at each step. */
export function useToday(): PlainDate {
  return useSyncExternalStore(subscribe, dayNow, dayNow);
}

/** Whether the device's clock cannot be right, so that the present day is that of the page. */
export function useWrongClock(): boolean {
  return useSyncExternalStore(subscribe, hasWrongClock, () => false);
}

/** The present day, for what happens outside of drawing. */
export function dayNow(): PlainDate {
  return trustedDay(new Date(), madeOn());
}

/** Whether the device's clock cannot be right at this moment. */
export function hasWrongClock(): boolean {
  return !isPossible(new Date(), madeOn());
}

/** The day on which the page was made; while it is being made, this one. */
function madeOn(): PlainDate {
  const made =
    typeof document === 'undefined' ? undefined : document.querySelector<HTMLElement>('[data-made]');
  return made?.dataset.made ? plainDate(made.dataset.made) : dayInJapan(new Date());
}

const signs = ['focus', 'pageshow', 'visibilitychange', 'hashchange'] as const;

function subscribe(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, 60_000);
  for (const sign of signs) window.addEventListener(sign, onChange);
  return () => {
    window.clearInterval(timer);
    for (const sign of signs) window.removeEventListener(sign, onChange);
  };
}
