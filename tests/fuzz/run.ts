/** `npm run fuzz -- --minutes 60 --seed 1`: the fuzzer by itself, for as long as it is wanted. */
import { fuzz } from './long.ts';

process.exitCode = await fuzz(process.argv.slice(2));
