/** After each file of tests: removes the content folders that were made for it. */
import { afterAll } from 'vitest';
import { removeFolders } from './right-folders.ts';

afterAll(removeFolders);
