import { mayDraft, meanSupport } from '../../negotiation/home/mandate.ts';
import { papersOf } from '../../negotiation/parties.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Issue, OptionId, Party } from '../../scenario/scenario.ts';
import { mostGained } from './fewest-means.ts';
import { meansOf } from './means.ts';
import { gainOfClosing } from './support.ts';

/** An option that leave must be had for. */
export interface Asked {
  readonly party: Party;
  readonly issue: Issue;
  readonly option: OptionId;
}

/**
 * N27: the most mean support that a draft with the option can have at home, whoever hands it over,
 * and the steps by which less is then wanted; null in talks in which no draft is laid before the
 * capitals. What its author may never sign no draft holds, but it needs nobody's leave.
 */
export function mostDrafted(start: GameState, asked: Asked): number | null {
  const { scenario, rules } = start;
  if (!rules.basisAsksHome || !rules.acts.includes('nonPaper')) return null;
  const { party, issue, option } = asked;
  const papers = papersOf(start, party.id);
  const mean = meanSupport(party, papers, scenario.issues, {}, { [issue.id]: option });
  const won = meansOf(scenario, party, issue.id, {
    rules,
    closes: false,
    speaks: true,
    closing: () => ({ leave: false, theirLeave: false }),
  });
  const steps = scenario.parties
    .filter((author) => mayDraft(author, papersOf(start, author.id), issue, option))
    .map((author) => {
      const others = scenario.issues.filter(({ id }) => id !== issue.id);
      const held = others.reduce((sum, each) => sum + mostHeld(start, author, party, each), 0);
      const acts = author === party ? scenario.rounds - 1 : scenario.rounds;
      return held + mostGained(won, acts);
    });
  return mean + Math.max(...steps) / Math.max(1, party.ratifiers.length) + rules.basisEases;
}

/** The most that an author's draft can add at a party's home on one issue, in steps. */
function mostHeld(start: GameState, author: Party, party: Party, issue: Issue): number {
  return Math.max(
    ...issue.options
      .filter(({ id }) => mayDraft(author, papersOf(start, author.id), issue, id))
      .map(({ id }) => gainOfClosing(party, issue, id)),
  );
}
