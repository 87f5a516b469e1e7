import { loadGrammar } from '../../../app/languages/grammar.ts';
import { screen } from '../../lazy-screen.ts';

/** What players will see of a draft, fetched with the sentences of all screens that show it. */
export const LazyLook = screen(
  ['shelf', 'dossier', 'table', 'happenings', 'outcome', 'sources'],
  async () => {
    const [{ LookParts }] = await Promise.all([import('./look-parts.tsx'), loadGrammar()]);
    return LookParts;
  },
);
