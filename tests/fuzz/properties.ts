/** The two things that are asked of the software again and again, with what was counted meanwhile. */
import fc from 'fast-check';
import { anyCase, type Case } from './cases.ts';
import { verdictOn } from './content.ts';
import { workplace, type Workplace } from './folder.ts';
import { anySettings, verdictOnSettings } from './settings.ts';

export interface Counted {
  cases: number;
  refused: number;
  slowest: { milliseconds: number; made: unknown };
}

export interface Asked {
  properties: Record<'content' | 'settings', fc.IRawProperty<unknown>>;
  counted: Record<'content' | 'settings', Counted>;
  place: Workplace;
  remove: () => void;
}

/** @param begin is told of each case before it is tried */
export function asked(begin: (made: unknown) => void = () => undefined): Asked {
  const place = workplace();
  const none = (): Counted => ({ cases: 0, refused: 0, slowest: { milliseconds: 0, made: undefined } });
  const counted = { content: none(), settings: none() };
  const count = (kind: keyof typeof counted, made: unknown, isRefused: boolean, started: number) => {
    const own = counted[kind];
    own.cases += 1;
    own.refused += isRefused ? 1 : 0;
    const milliseconds = performance.now() - started;
    if (milliseconds > own.slowest.milliseconds) own.slowest = { milliseconds, made };
  };
  const content = fc.asyncProperty(anyCase, async (made: Case) => {
    begin(made);
    const started = performance.now();
    const { refused, faults } = await place.with(made, verdictOn);
    count('content', made, refused, started);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const settings = fc.property(anySettings, (made) => {
    begin(made);
    const started = performance.now();
    const { refused, faults } = verdictOnSettings(made);
    count('settings', made, refused, started);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  return { properties: { content, settings }, counted, place, remove: place.remove };
}
