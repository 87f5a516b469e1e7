import { z } from 'zod';

const seconds = z.number().int().min(10).max(36_000);

/** How long each part may take; null where it may take for ever. */
export const limitsSchema = z.object({
  prepare: seconds.nullable(), // of the whole class
  caucus: seconds.nullable(),
  floor: seconds.nullable(),
  answer: seconds.nullable(), // and of every other question
});

export type TimeLimits = z.output<typeof limitsSchema>;

/** How a class is played, as the teacher sets it. */
export const settingsSchema = z.object({
  delegation: z.number().int().min(1).max(4), // students at one chair, when seated automatically
  talk: z.boolean(), // inside a delegation
  notes: z.boolean(), // across the table
  sameDice: z.boolean(), // for all tables
  limits: limitsSchema,
  onExpiry: z.enum(['substitute', 'wait']),
});

export type ClassSettings = z.output<typeof settingsSchema>;
