import { defineConfig } from 'vitest/config';

// Only the loop over the rules: one fixture test names one rule.
export default defineConfig({
  test: {
    include: ['test/rules.test.ts'],
    testTimeout: 60_000,
    testNamePattern: /finds exactly|is silent|says what/,
  },
});
