import { main } from '../src/main.ts';

/** The program from its sources, without a bundle: `npm run complain -- new`. */
await main();
