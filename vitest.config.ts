import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests that start the program as a process share two cores with the rest.
    testTimeout: 20_000,
  },
});
