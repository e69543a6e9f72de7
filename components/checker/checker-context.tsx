import { createContext, useContext } from 'react';
import type { CheckerState } from '@/lib/visit/checker-state';
import type { Answers, Journey } from '@/lib/questions/journey';

export interface CheckerFrame {
  state: CheckerState;
  /** The fragment this one was reached from; undefined after a reload. */
  cameFrom: string | undefined;
  /** Whether another step was shown before. */
  hasMoved: boolean;
  /** Changes the state and keeps it in the tab. */
  update: (change: (state: CheckerState) => CheckerState) => CheckerState;
  /** The way that answers lead to. */
  lead: (answers: Answers) => Journey;
  erase: () => void;
}

export const CheckerContext = createContext<CheckerFrame | undefined>(undefined);

/** What only the checker does: where one is, what is kept, and how it changes. */
export function useChecker(): CheckerFrame {
  const frame = useContext(CheckerContext);
  if (!frame) throw new Error('a part of the checker outside of it');
  return frame;
}
