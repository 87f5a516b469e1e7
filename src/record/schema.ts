import { z } from 'zod';
import type { Move } from '../negotiation/move.ts';
import type { ModeratorAct } from '../negotiation/moderator/act.ts';
import { readAct } from '../negotiation/moderator/read-act.ts';
import { readMove } from '../negotiation/legality.ts';
import { outcomeKinds, personaIds } from '../scenario/lists.ts';
import { OFF_RECORD } from './move-source.ts';
import { RECORD_VERSION } from './version.ts';

/** No class comes near this; each is told in a log that the next one copies. */
const MOST_ACTS = 10_000;

/** Nor near these: a class bounds what is written at its tables. */
const MOST_LETTERS = 10_000;
const LONGEST_LETTER = 2000;

const name = z.string().max(200);
const whole = z.number().int();
const byName = <T extends z.ZodType>(value: T) => z.record(name, value);
const pkg = byName(name);
const points = byName(z.number());

/** Only the shape: whether a move is legal where it stands is for the replay to say. */
const move = z.unknown().transform((value, context): Move => {
  const read = readMove(value);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const act = z.unknown().transform((value, context): ModeratorAct => {
  const read = readAct(value);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', params: { act: true } });
  return z.NEVER;
});

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), move: whole.min(0) }),
  z.object({
    kind: z.literal('own'),
    why: z.enum(OFF_RECORD),
    move: whole.min(0).optional(),
  }),
]);

const recordedMove = z.object({
  party: name,
  move,
  rationale: z.unknown().optional(),
  source: source.optional(),
  substitute: z.literal(true).optional(),
});

const character = {
  persona: z.enum(personaIds),
  skill: z.enum(['first-time', 'practised', 'seasoned']),
  type: name.optional(),
};

const seat = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('ai'), ...character }),
  z.object({
    kind: z.literal('recorded'),
    ...character,
    heldBy: z.enum(['person', 'ai']),
    moves: z.array(recordedMove),
  }),
]);

const outcome = z.object({
  kind: z.enum(outcomeKinds),
  package: pkg,
  agreed: pkg,
  walkedOut: name.optional(),
  blockedBy: z.array(name),
  points,
  pointsAfter: points,
  reservation: points,
  trustAtSignature: z.number(),
  contingencies: byName(z.boolean()),
});

const preparation = z.object({
  aims: z.string(),
  guesses: byName(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])),
});

/** The JSON of a record of the present version. Keys it does not know are left out. */
export const recordSchema = z
  .object({
    record: z.literal(RECORD_VERSION),
    id: name.min(1),
    rules: whole.min(1),
    scenario: z.object({ id: name, hash: name, text: z.string() }),
    dice: whole,
    seats: byName(seat),
    moves: z.array(recordedMove),
    moderation: z.array(z.object({ after: whole.min(0), act })).max(MOST_ACTS),
    letters: z
      .array(z.object({ after: whole.min(0), party: name, text: z.string().max(LONGEST_LETTER) }))
      .max(MOST_LETTERS),
    checkpoints: z.array(
      z.object({ after: whole.min(0), hash: name, moderated: z.literal(true).optional() }),
    ),
    outcome: outcome.optional(),
    notes: byName(preparation),
  })
  .superRefine(({ moves, moderation }, context) => {
    for (const [at, { after }] of moderation.entries()) {
      const isInPlace = after >= (moderation[at - 1]?.after ?? 0) && after <= moves.length;
      if (!isInPlace)
        context.addIssue({ code: 'custom', path: ['moderation', at], params: { act: true } });
    }
  });
