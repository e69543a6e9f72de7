import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { globalIgnores } from 'eslint/config';
import { noLocaleNamed } from './scripts/lint/no-locale-named.mjs';
import { roomTable } from './scripts/lint/room-table.mjs';

const config = [
  ...coreWebVitals,
  ...typescript,
  {
    plugins: { rooms: { rules: { table: roomTable } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Plain links: Next's <Link> asks the server for its target, and that request names what a person looks at.
      '@next/next/no-html-link-for-pages': 'off',
      // A static export has nobody to resize pictures, and the framework's component would need a script.
      '@next/next/no-img-element': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { ignores: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'rooms/table': 'error' } },
  {
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: [
      '**/*.test.ts',
      '**/*.test.tsx',
      '**/sample-*',
      'lib/i18n/languages.ts',
      'lib/i18n/locales.ts',
      'lib/i18n/locales/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...noLocaleNamed] },
  },
  // A module in CommonJS that is imported brings the bundler's translation of it along, into every page that runs.
  { files: ['components/jsx/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  globalIgnores([
    'messages/*.d.json.ts',
    '.cache/**',
    '.next/**',
    'hosting/**',
    'out/**',
    'playwright-report/**',
    'test-results/**',
  ]),
];

export default config;
