import * as z from 'zod';
import { want } from './want.ts';

// Zod would compile validators with `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

/**
 * The building blocks of the file's schema. Each carries two sentences: its description, which
 * editors show, and as error message what would be right, which explain.ts puts after what was
 * found.
 */

/** `constructor` would be found on any plain object, declared or not. */
export const idPattern = /^(?!constructor$)[a-z][a-z0-9-]*$/;
const idForm = want('want.id');

export function id(description: string) {
  return z
    .string({ error: idForm })
    .regex(idPattern, idForm)
    .max(48, want('want.shortId', { most: 48 }))
    .meta({ description });
}

export function text(description: string, most = 1500) {
  const form = want('want.text', { most });
  return z
    .string({ error: form })
    .regex(/\S/, form)
    .max(most, {
      error: ({ input }) => want('want.textNot', { most, length: (input as string).length }),
    })
    .meta({ description });
}

export function whole(description: string, least: number, most: number) {
  const form = want('want.whole', { least, most });
  return z.int({ error: form }).min(least, form).max(most, form).meta({ description });
}

export function number(description: string, least: number, most: number) {
  const form = want('want.number', { least, most });
  return z.number({ error: form }).min(least, form).max(most, form).meta({ description });
}

export function yesNo(description: string) {
  return z.boolean({ error: want('want.yesNo') }).meta({ description });
}

export function oneOf<const T extends readonly string[]>(description: string, words: T) {
  return z
    .enum(words, { error: want('want.oneOf', { words: words.join(', ') }) })
    .meta({ description });
}

export function pattern(description: string, form: string, regex: RegExp) {
  return z.string({ error: form }).regex(regex, form).meta({ description });
}

export function list<T extends z.ZodType>(description: string, of: T, least: number, most: number) {
  const form = listForm(least, most);
  return z.array(of, { error: form }).min(least, form).max(most, form).meta({ description });
}

function listForm(least: number, most: number): string {
  if (least === most) return want('want.exactList', { size: most });
  return least === 0 ? want('want.upToList', { most }) : want('want.list', { least, most });
}

/** A block whose keys are ids of the author's choosing. */
export function byId<T extends z.ZodType>(description: string, of: T) {
  return z.record(id('An id'), of, { error: want('want.blockById') }).meta({ description });
}

/** A block with these keys and no others. For unknown keys the message is the list of the known. */
export function block<T extends z.core.$ZodLooseShape>(description: string, shape: T) {
  const keys = Object.keys(shape);
  const usual = keys.filter((key) => !(shape[key] instanceof z.ZodOptional));
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? keys.join(' ')
          : want('want.block', { keys: usual.join(', ') }),
    })
    .meta({ description });
}

/** Where a clause comes from; spread into every block that has to say so. */
export const provenance = {
  because: text(
    'Where this comes from: citations (seed#fact, seed#fact), "known: work" for what is on record, "designed: reason", or these joined by semicolons. A number is always designed.',
  ),
  read: pattern(
    'The mark of a reader who has held the clause against what it cites; "sign" makes it.',
    want('want.readMark'),
    /^[a-z]{7}$/,
  ).optional(),
} as const;

export const colour = (description: string) =>
  pattern(description, want('want.colour'), /^#[0-9a-fA-F]{6}$/);
