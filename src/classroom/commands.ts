import { z } from 'zod';
import { clockChanges } from '../negotiation/moderator/act.ts';
import { limits } from './limits.ts';
import { settingsSchema } from './lesson/settings.ts';

const id = z.string().min(1).max(64);
const text = (most: number) => z.string().max(most * 4); // cut to plain text, and then to `most`, later
const tables = z.union([z.literal('all'), z.array(id).max(limits.tables)]);
const seq = z.number().int().min(1);
const place = z.object({ table: id, party: id });

const aims = z.string().max(limits.aims);
const guess = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.null()]);
/** Not the sheet: whoever else writes it at the same moment is not written over. */
const changes = z.object({
  aims: z.object({ from: aims, to: aims }).optional(),
  guesses: z.record(id, guess),
});

/** What a student may ask for. */
export const studentCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), name: text(limits.name) }),
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('lend'), lends: z.boolean() }),
  z.object({ kind: z.literal('prepare'), changes }),
  z.object({ kind: z.literal('move'), move: z.unknown(), expected: seq }),
  z.object({ kind: z.literal('propose'), move: z.unknown() }),
  z.object({ kind: z.literal('withdraw'), draft: seq }),
  z.object({ kind: z.literal('talk'), text: text(limits.talk) }),
  z.object({ kind: z.literal('note'), text: text(limits.note) }),
  z.object({ kind: z.literal('passPen'), to: id }),
  z.object({ kind: z.literal('takePen') }),
  z.object({ kind: z.literal('voteSeen') }), // the vote at home of the own table
]);

/** What a teacher may ask for. */
export const teacherCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), settings: settingsSchema }),
  z.object({ kind: z.literal('seatAll') }),
  z.object({ kind: z.literal('seatLate') }), // everybody without a chair
  z.object({ kind: z.literal('seat'), member: id, to: place.optional() }),
  z.object({ kind: z.literal('addTable') }),
  z.object({ kind: z.literal('removeMember'), member: id }),
  z.object({ kind: z.literal('renameMember'), member: id, name: text(limits.name) }),
  z.object({ kind: z.literal('stage'), stage: z.enum(['prepare', 'play', 'debrief']) }),
  z.object({
    kind: z.literal('clock'),
    tables,
    change: z.enum(clockChanges).exclude(['expired']),
    seconds: z.number().int().min(1).max(36_000).optional(),
  }),
  z.object({ kind: z.literal('dispatch'), tables, event: id }),
  z.object({ kind: z.literal('news'), tables, text: text(limits.note) }),
  z.object({
    kind: z.literal('write'),
    tables,
    to: z.union([z.literal('all'), id]),
    text: text(limits.note),
  }),
  z.object({ kind: z.literal('givePen'), table: id, party: id, to: id }),
  z.object({ kind: z.literal('substitute'), table: id, party: id, sits: z.boolean() }),
  z.object({ kind: z.literal('end'), tables }),
  z.object({ kind: z.literal('hide'), table: id, message: seq, hidden: z.boolean() }),
  z.object({ kind: z.literal('project'), names: z.boolean(), example: id.optional() }),
  z.object({ kind: z.literal('keep'), kept: z.boolean() }),
]);

export type SentStudentCommand = z.output<typeof sentStudentCommand>;
export type SentTeacherCommand = z.output<typeof sentTeacherCommand>;
export type StudentCommand = z.output<typeof studentCommand>;
export type TeacherCommand = z.output<typeof teacherCommand>;

/** A command as it is sent: the same id twice is one command. */
export const sentStudentCommand = z.object({ id, command: studentCommand });
export const sentTeacherCommand = z.object({ id, command: teacherCommand });

/**
 * 128 bits of chance, made by whoever will hold it: so that to ask twice comes to the same, and no
 * answer that is kept has a token in it.
 */
export const TOKEN = /^[A-Za-z0-9_-]{22}$/;
export const tokenSchema = z.string().regex(TOKEN);

export const joining = z.object({
  token: tokenSchema,
  code: z.string().max(40),
  name: text(limits.name),
});

export type Joining = z.output<typeof joining>;

/** A class is opened, with the tokens of its teacher and of its screen for all. */
export const opening = z.object({
  token: tokenSchema,
  projector: tokenSchema,
  scenario: z.object({ id, text: z.string().max(limits.scenario) }),
  language: z.string().max(35),
  settings: settingsSchema,
});

export type Opening = z.output<typeof opening>;
