import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'content/**/*.test.ts',
    ],
    // What a file of tests needs is loaded once for all of them; nothing here keeps a state, and none of them replaces a module.
    isolate: false,
    // Commands speak English here, whatever the language of the machine.
    env: { COMMAND_LANGUAGE: 'en' },
    // A slow machine may take its time over many random households; nothing here measures speed.
    testTimeout: 900_000,
  },
});
