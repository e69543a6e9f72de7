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
    testTimeout: 60_000,
  },
});
