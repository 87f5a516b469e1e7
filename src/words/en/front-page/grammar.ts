import type { Grammar } from '../../../press/grammar.ts';
import { captionWays } from './caption.ts';
import { dateInWords } from './dates.ts';
import { dealBody } from './deal/deal-body.ts';
import { dealDecks } from './deal/deal-decks.ts';
import { dealHeads } from './deal/deal-heads.ts';
import { dealLeads } from './deal/deal-leads.ts';
import { failureBody } from './failure/failure-body.ts';
import { failureDecks } from './failure/failure-decks.ts';
import { failureHeads } from './failure/failure-heads.ts';
import { failureLeads } from './failure/failure-leads.ts';
import { walkOutLeads } from './failure/walk-out-leads.ts';
import { walkOutDecks, walkOutHeads } from './failure/walk-outs.ts';
import { deckRoom, fitted, headed, headlineRoom } from './fitted.ts';
import { homeStories } from './home-stories.ts';
import { mastheads } from './mastheads.ts';
import { namingOf } from './naming.ts';
import { picturedWays } from './pictured.ts';
import { plainly } from './plainly.ts';
import { plainStories } from './plain-stories.ts';
import { publicStories } from './public-stories.ts';
import { reactions } from './reactions.ts';
import { tableStories } from './table-stories.ts';

export const grammar: Grammar = {
  language: 'en',
  mastheads,
  date: dateInWords,
  sentences: (names) => {
    const naming = namingOf(names);
    const sentences = {
      ...fitted(dealHeads(naming), headlineRoom),
      ...fitted(dealDecks(naming), deckRoom),
      ...dealLeads(naming),
      ...dealBody(naming),
      ...fitted(failureHeads(naming), headlineRoom),
      ...fitted(failureDecks(naming), deckRoom),
      ...failureLeads(naming),
      ...fitted(walkOutHeads(naming), headlineRoom),
      ...fitted(walkOutDecks(naming), deckRoom),
      ...walkOutLeads(naming),
      ...failureBody(naming),
      ...headed(homeStories(naming)),
      ...headed(plainStories(naming)),
      ...headed(publicStories(naming)),
      ...headed(tableStories(naming)),
      ...headed(reactions(naming)),
      ...picturedWays(naming),
      ...captionWays(naming),
    };
    return plainly(sentences, naming);
  },
};
