import type { Grammar } from '../../../press/grammar.ts';
import { dateInWords } from '../../en/front-page/dates.ts';
import { deckRoom, fitted, headed, headlineRoom } from '../../en/front-page/fitted.ts';
import { plainly } from '../../en/front-page/plainly.ts';
import { dealBody } from './deal-body.ts';
import { dealDecks } from './deal-decks.ts';
import { dealHeads } from './deal-heads.ts';
import { dealLeads } from './deal-leads.ts';
import { failureBody } from './failure-body.ts';
import { failureDecks } from './failure-decks.ts';
import { failureHeads } from './failure-heads.ts';
import { failureLeads } from './failure-leads.ts';
import { homeStories } from './home-stories.ts';
import { issueStories } from './issue-stories.ts';
import { mastheads } from './mastheads.ts';
import { plainNamingOf } from './naming.ts';
import { otherTerms } from './other-terms.ts';
import { pictures } from './pictures.ts';
import { publicStories } from './public-stories.ts';
import { reactions } from './reactions.ts';
import { ruptures } from './ruptures.ts';
import { tableStories } from './table-stories.ts';
import { votes } from './votes.ts';
import { walkOuts } from './walk-outs.ts';

/** The front page for readers of twelve: short sentences, in everyday words. */
export const grammar: Grammar = {
  language: 'en-simple',
  mastheads,
  date: dateInWords,
  sentences: (names) => {
    const naming = plainNamingOf(names);
    const sentences = {
      ...fitted(dealHeads(naming), headlineRoom),
      ...fitted(dealDecks(naming), deckRoom),
      ...dealLeads(naming),
      ...dealBody(naming),
      ...otherTerms(naming),
      ...fitted(failureHeads(naming), headlineRoom),
      ...fitted(failureDecks(naming), deckRoom),
      ...failureLeads(naming),
      ...failureBody(naming),
      ...walkOuts(naming),
      ...headed(homeStories(naming)),
      ...headed(issueStories(naming)),
      ...headed(publicStories(naming)),
      ...headed(tableStories(naming)),
      ...headed(reactions(naming)),
      ...headed(ruptures(naming)),
      ...headed(votes(naming)),
      ...pictures(naming),
    };
    return plainly(sentences, naming);
  },
};
