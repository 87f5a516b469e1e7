import type { Package } from '../../scenario/scenario.ts';
import { optionTitleIn, useEnded } from './ended.ts';

/** The clauses of a package, one a line, in the agenda's order. */
export function Terms({ of }: { readonly of: Package }) {
  const ended = useEnded();
  return (
    <ul data-terms="">
      {ended.state.scenario.issues
        .filter(({ id }) => Object.hasOwn(of, id))
        .map(({ id, short }) => (
          <li key={id}>
            <strong>{short}:</strong> {optionTitleIn(ended, id, of[id] ?? '')}
          </li>
        ))}
    </ul>
  );
}
