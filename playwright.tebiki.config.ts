import base from './playwright.config';
import { defineConfig } from '@playwright/test';

/** Takes the pictures of the handbook: npm run tebiki. */
const { webServer: _, ...config } = base;
export default defineConfig({ ...config, testDir: 'e2e/editor', testMatch: 'pictures.ts', workers: 1 });
