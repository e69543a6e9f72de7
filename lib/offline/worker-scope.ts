/** What the worker uses of its surroundings: TypeScript knows those of pages, and one program cannot know both. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'activate' | 'install', listener: (event: LifeEvent) => void): void;
    (name: 'fetch', listener: (event: AskedEvent) => void): void;
  };
}

/** A step in the life of a worker, which ends with what it waits for. */
export interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page or a file that is asked for. */
export interface AskedEvent {
  readonly request: Request;
  /** The answer that the browser began to fetch while the worker woke up, where it does that. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

/** The worker's surroundings. */
export const workerScope = globalThis as unknown as WorkerScope; // This file is bundled into a worker and nowhere else.
