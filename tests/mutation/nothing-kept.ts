/** Trees of long texts are kept on disk by what makes them; a mutant is not seen in that, and would be given the right ones. */
import { vi } from 'vitest';
import type * as Kept from '../../src/files/kept.ts';

vi.mock('../../src/files/kept.ts', async (original) => ({
  ...(await original<typeof Kept>()),
  keptText: (_wanted: Kept.Wanted, make: () => string) => make(),
}));
