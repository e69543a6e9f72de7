/** One thing to correct: where it stands and what to write instead. */
export type Fault = {
  readonly file: string;
  readonly line: number;
  /** The place inside the file, `conditions.2.when.all.0.atMost`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** Where it can be meant, the value in doubt. */
  readonly doubted?: { readonly at: string; readonly value: string };
};

/** What the content check found: faults stop the build; translations that are missing or stale and texts that might be easier do not. */
export type FaultReport = {
  readonly faults: Fault[];
  readonly missing: Fault[];
  readonly stale: Fault[];
  readonly warnings: Fault[];
};

/** A report with nothing in it yet. */
export const noFaults = (): FaultReport => ({ faults: [], missing: [], stale: [], warnings: [] });

/** A fault as an editor reads it: file and line, path, what to write. */
export function describeFault({ file, line, path, message }: Fault): string {
  return [`${file}:${line}`, ...(path ? [`  ${path}`] : []), `  ${message}`].join('\n');
}
