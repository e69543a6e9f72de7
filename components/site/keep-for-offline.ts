import { savesData } from '@/lib/offline/saves-data';

/** Once the page has had four quiet seconds, lets the worker keep its whole language on the device; nothing of it where data is to be saved. */
export function keepForOffline(): void {
  if ('serviceWorker' in navigator && !savesData())
    addEventListener('load', () => setTimeout(register, 4_000));
}

function register(): void {
  // What is kept is a help: where a browser refuses it, the page goes on without.
  navigator.serviceWorker.register(workerAddress(), { scope: '../' }).catch(() => {});
}

/** The worker's address seen from a page of a language, as one that may run where the browser asks for that: this policy gives no other. */
function workerAddress(): string {
  const own = () => '../../sw.js';
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }; // TypeScript does not know it.
  return trustedTypes?.createPolicy('honjo-worker', { createScriptURL: own }).createScriptURL('') ?? own();
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (text: string) => string };
}
