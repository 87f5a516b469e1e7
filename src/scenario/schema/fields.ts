import { isSeen } from '../../lib/seen.ts';
import * as z from 'zod';
import { want } from './want.ts';

// Zod would compile validators with `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

/**
 * The building blocks of the file's schema. Each carries as error message what would be right,
 * which explain.ts puts after what was found. What editors show of each is told by its place:
 * json-schema.ts.
 */

/** `constructor` would be found on any plain object, declared or not. */
export const idPattern = /^(?!constructor$)[a-z][a-z0-9-]*$/;
const idForm = want('want.id');

export function id() {
  return z
    .string({ error: idForm })
    .regex(idPattern, {
      error: ({ input }) => (input === 'constructor' ? want('want.freeId') : idForm),
    })
    .max(48, want('want.shortId', { most: 48 }));
}

export function text(most = 1500) {
  const form = want('want.text', { most });
  return z
    .string({ error: form })
    .regex(/\S/, form)
    .refine(isSeen, form)
    .max(most, {
      error: ({ input }) => want('want.textNot', { most, length: (input as string).length }),
    });
}

export function whole(least: number, most: number) {
  const form = want('want.whole', { least, most });
  return z.int({ error: form }).min(least, form).max(most, form);
}

export function number(least: number, most: number) {
  const form = want('want.number', { least, most });
  return z.number({ error: form }).min(least, form).max(most, form);
}

export function yesNo() {
  return z.boolean({ error: want('want.yesNo') });
}

export function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: want('want.oneOf', { words: words.join(', ') }) });
}

export function pattern(form: string, regex: RegExp) {
  return z.string({ error: form }).regex(regex, form);
}

export function list<T extends z.ZodType>(of: T, least: number, most: number) {
  const form = listForm(least, most);
  return z.array(of, { error: form }).min(least, form).max(most, form);
}

function listForm(least: number, most: number): string {
  if (least === most) return want('want.exactList', { size: most });
  return least === 0 ? want('want.upToList', { most }) : want('want.list', { least, most });
}

/** A block whose keys are ids of the author's choosing. */
export function byId<T extends z.ZodType>(of: T) {
  return z.record(id(), of, { error: want('want.blockById') });
}

/** A block with these keys and no others. For unknown keys the message is the list of the known. */
export function block<T extends z.core.$ZodLooseShape>(shape: T) {
  const keys = Object.keys(shape);
  const usual = keys.filter((key) => !isOptional(shape[key]));
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? keys.join(' ')
        : want('want.block', { keys: (usual.length > 0 ? usual : keys).join(', ') }),
  });
}

function isOptional(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional;
}

/** Where a clause comes from; spread into every block that has to say so. */
export const provenance = {
  because: text(),
  read: pattern(want('want.readMark'), /^[a-z]{7}$/).optional(),
} as const;

export const colour = () => pattern(want('want.colour'), /^#[0-9a-fA-F]{6}$/);
