import type { ProgrammeResult } from '@/lib/rules';
import { Changes } from './changes';
import { HowToGetIt } from './how-to-get-it';
import { Reasons } from './reasons';
import { RepaymentFold } from './repayment-fold';
import { Siblings } from './siblings';
import { TenYears } from './ten-years';
import { WhomToAsk } from './whom-to-ask';

interface Props {
  result: ProgrammeResult;
  /** Whether somebody may still get it: nobody reads of papers for what they do not get. */
  isPossible: boolean;
  /** Where only time has to pass, or nothing was asked, nobody is told to change anything. */
  isOpen: boolean;
}

/** All else about a programme: each condition, what would change the result, how to get it and whom to ask. */
export function ProgrammeDetails({ result, isPossible, isOpen }: Props) {
  return (
    <>
      <Reasons result={result} isLater={isOpen} />
      {!isOpen && <Changes result={result} />}
      <TenYears result={result} />
      <Siblings result={result} />
      {isPossible && (
        <>
          <HowToGetIt result={result} />
          <RepaymentFold result={result} />
        </>
      )}
      <WhomToAsk result={result} />
    </>
  );
}
