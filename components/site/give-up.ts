/** How long something is waited for before that is called a failure. */
const patience = 20_000;

/** Waits for something, and gives it up when it failed, is nothing, or hangs; should it come after all, it counts. What it returns stops listening. */
export function giveUp<T>(
  promise: Promise<T>,
  onArrived: (arrived: T) => void,
  onFailed: (error?: unknown) => void,
): () => void {
  let isCurrent = true;
  const timer = setTimeout(onFailed, patience);
  const end = () => clearTimeout(timer);
  promise.then(
    (arrived) => {
      end();
      if (!isCurrent) return;
      if (arrived) onArrived(arrived);
      else onFailed();
    },
    (error) => {
      end();
      if (isCurrent) onFailed(error);
    },
  );
  return () => {
    end();
    isCurrent = false;
  };
}
