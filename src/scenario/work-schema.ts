import type * as z from 'zod';
import { block, id, list, pattern, text } from './fields.ts';
import { want } from './want.ts';

const passage = block('One thing that the work says.', {
  id: id('Unique in the work: article-5.'),
  text: text('The sentence, in our own words.', 600),
});

/** The keys of a work, in a scenario and in a file of its own. */
export const workShape = {
  id: id('The name by which clauses cite it.'),
  by: text('Its author, or the body that issued it.', 160),
  title: text('As it stands on the work.', 200),
  date: pattern(
    'When it was signed, said or published.',
    want('want.workDate'),
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
  ),
  what: text('What it is: treaty, joint statement, transcript, report of the time.', 80),
  at: text('The address or page where it can be read.', 300).optional(),
  says: list('What in it is cited.', passage, 1, 60),
} as const;

/** A work on record, as a scenario lists it. */
export const workSchema = block('A work on record that clauses cite with known.', workShape);

/** A treaty, a statement, a transcript, a report of the time: what clauses cite with `known:`. */
export type Work = z.output<typeof workSchema>;
export type Passage = Work['says'][number];
