// Puts the program into few files, dist/: from the 340 of src and what chrono-node loads besides it starts a tenth later.
// The parts that only some modes use stay apart, as src imports them when they are asked for.
import { build } from 'rolldown';

await build({
  input: {
    main: 'src/main.ts',
    // What test/bench opens.
    data: 'src/data.ts',
    'answer/index': 'src/answer/index.ts',
    'bot/index': 'src/bot/index.ts',
    'match/index': 'src/match/index.ts',
  },
  platform: 'node',
  // Packages that are large, load files of their own, or are needed by Discord's bot alone.
  external: [/^wink-eng-/, /^discord/, /^pino/, 'prom-client', 'dotenv', 'cli-progress'],
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: 'chunks/[name].js',
  },
});
