/** Before each file of tests that look at built sites: waits until these are built. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

const ended = inject('ended');
while (!existsSync(ended)) await setTimeout(100);
const failure = readFileSync(ended, 'utf8');
if (failure) throw new Error(failure);
