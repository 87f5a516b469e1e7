import type { Grammar } from '../../../press/grammar.ts';
import { course } from './course.ts';
import { dateInWords } from './dates.ts';
import { head } from './head.ts';
import { homeStories } from './home-stories.ts';
import { lead } from './lead.ts';
import { mastheads } from './mastheads.ts';
import { namingOf } from './naming.ts';
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
    return {
      ...head(naming),
      ...lead(naming),
      ...course(naming),
      ...homeStories(naming),
      ...plainStories(naming),
      ...publicStories(naming),
      ...tableStories(naming),
      ...reactions(naming),
    };
  },
};
