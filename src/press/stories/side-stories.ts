import { canonicalJson } from '../../lib/hash.ts';
import { homeStories } from './home-stories.ts';
import type { Top } from '../news/top.ts';
import { plainStories } from './plain-stories.ts';
import { publicStories } from './public-stories.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statements/statement.ts';
import type { Candidate, Story } from '../story.ts';
import { tableStories } from './table-stories.ts';

/** The two stories beside the lead, and what else could have been told. */
export interface SideStories {
  readonly stories: readonly [Story<Statement>, Story<Statement>];
  readonly owed: readonly Candidate[]; // what the top of the page speaks of, or passes over
  readonly leftOver: readonly Candidate[];
}

/** The dice choose among what happened and what the top of the page has not told. */
export function sideStories(scene: Scene, top: Top): SideStories {
  const all = [
    ...publicStories(scene),
    ...tableStories(scene),
    ...homeStories(scene),
    ...plainStories(scene),
  ];
  const told = [top.news.about, top.second.about];
  const candidates = all.filter(({ about }) => !told.includes(about));
  const first = scene.roll('first story').weighted(candidates, ({ weight }) => weight);
  const rest = candidates.filter(({ about }) => about !== first.about);
  const second = scene.roll('second story').weighted(rest, ({ weight }) => weight);
  const leftOver = rest.filter(({ about }) => about !== second.about);
  return {
    stories:
      first.weight >= second.weight ? [first.story, second.story] : [second.story, first.story],
    owed: [...announced(all, top), ...leftOver.filter(signsAnnex)],
    leftOver,
  };
}

/** The story of what the deck says in one line, and of a word that the headline says was taken back. */
function announced(all: readonly Candidate[], { news, second }: Top): readonly Candidate[] {
  const lines = [second.deck, ...(news.about === 'commitment' ? [news.headline] : [])];
  const abouts = [news.about, second.about];
  return lines.flatMap((line) =>
    all
      .filter(({ about, moment }) => moment && abouts.includes(about))
      .filter(({ story }) => claimsAlike(story.body, line))
      .slice(0, 1),
  );
}

/** Whether some sentence claims something that a line does, and not only how the talks ended. */
function claimsAlike(body: readonly Statement[], line: Statement): boolean {
  const claims = new Set(line.claims.filter(({ kind }) => kind !== 'ended').map(canonicalJson));
  return body.some((said) => said.claims.some((claim) => claims.has(canonicalJson(claim))));
}

/** Without it a page would not say what was signed. */
function signsAnnex({ story }: Candidate): boolean {
  return story.body.some(({ claims }) =>
    claims.some((each) => each.kind === 'annex' && each.taken),
  );
}
