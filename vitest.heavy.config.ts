import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** What takes longer than a contributor wants to wait for: run by the gate, not by `npm test`. */
export default defineConfig({
  test: { ...usual.test, include: ['test/heavy/**/*.test.ts'], exclude: [], testTimeout: 120_000 },
});
