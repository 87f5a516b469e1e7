import type { Grammar } from '../../../press/grammar.ts';
import { captionWays } from './caption.ts';
import { dateInWords } from './dates.ts';
import { dealBody } from './deal-body.ts';
import { dealDecks } from './deal-decks.ts';
import { dealHeads } from './deal-heads.ts';
import { dealLeads } from './deal-leads.ts';
import { failureBody } from './failure-body.ts';
import { failureDecks } from './failure-decks.ts';
import { failureHeads } from './failure-heads.ts';
import { failureLeads } from './failure-leads.ts';
import { homeStories } from './home-stories.ts';
import { mastheads } from './mastheads.ts';
import { namingOf } from './naming.ts';
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
    return plainly({
      ...dealHeads(naming),
      ...dealDecks(naming),
      ...dealLeads(naming),
      ...dealBody(naming),
      ...failureHeads(naming),
      ...failureDecks(naming),
      ...failureLeads(naming),
      ...failureBody(naming),
      ...homeStories(naming),
      ...plainStories(naming),
      ...publicStories(naming),
      ...tableStories(naming),
      ...reactions(naming),
      ...captionWays(naming),
    });
  },
};
