import { z } from 'zod';
import { tokenSchema } from '../classroom/commands.ts';

/** New keys to a class that there is. */
export const keying = z.object({ token: tokenSchema, projector: tokenSchema });

const number = z.string().regex(/^(\d{1,9}\.\d{1,12})?$/);

/** What a follower has had already, and how long an answer may be waited for. */
export const following = z.object({
  after: number.default(''),
  wait: z.coerce.number().int().min(0).max(25).default(0), // seconds
});

export type Following = z.output<typeof following>;

/** Over whose shoulder a teacher looks. */
export const shoulder = z.object({ table: z.string().max(64), chair: z.string().max(64) });

export type Keying = z.output<typeof keying>;
