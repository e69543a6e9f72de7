import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/lib/answers/form-values';
import { useChecker } from './checker-context';

/** Keeps what is typed as it is typed: going back, reloading or changing the language loses nothing half done. */
export function useDraft({ subscribe }: UseFormReturn<FormValues>, address: string): void {
  const { update } = useChecker();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          void update((state) => ({
            ...state,
            drafts: { ...state.drafts, [address]: structuredClone(values) },
          })),
      }),
    [subscribe, address, update],
  );
}
