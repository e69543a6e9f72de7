import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  output: 'export',
  // Where the pages go; what the framework works with stays in .next/ all the same.
  ...(process.env.SITE_FOLDER && { distDir: process.env.SITE_FOLDER }),
  trailingSlash: true,
  images: { unoptimized: true },
  // The hash of what pages are compiled from: two builds of the same sources are the same bytes.
  generateBuildId: () => process.env.BUILD_ID ?? 'unstamped',
  // Types are a step of their own in `npm test`; a visitor's `npm start` should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // What it bundles makes the pages and is then thrown away (scripts/export/finish.ts): smaller names would gain nobody anything.
  // By itself it leaves one processor alone, and with two that is half of them.
  experimental: { globalNotFound: true, serverMinification: false, cpus: availableParallelism() },
  // No server runs what is exported: nobody asks which files one would need.
  outputFileTracingExcludes: { 'next-server': ['**/*'] },
};

export default createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Writes each sentence as a type, so that a value it needs and does not get is an error where it is said.
  experimental: { createMessagesDeclaration: './messages/ja.json' },
})(config);
