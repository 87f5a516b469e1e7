import type * as z from 'zod';
import { block, id, list, pattern, text } from './fields.ts';
import { want } from './want.ts';

const passage = block({
  id: id(),
  text: text(600),
});

/** The keys of a work, in a scenario and in a file of its own. */
export const workShape = {
  id: id(),
  by: text(160),
  title: text(200),
  date: pattern(want('want.workDate'), /^\d{4}(-\d{2}(-\d{2})?)?$/),
  what: text(80),
  at: text(300).optional(),
  says: list(passage, 1, 60),
} as const;

/** A work on record, as a scenario lists it. */
export const workSchema = block(workShape);

/** A treaty, a statement, a transcript, a report of the time: what clauses cite with `known:`. */
export type Work = z.output<typeof workSchema>;
export type Passage = Work['says'][number];
