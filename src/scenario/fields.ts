import * as z from 'zod';

// Zod would compile validators with `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

/**
 * The building blocks of the file's schema. Each carries two sentences: its description, which
 * editors show, and as error message what would be right, which explain.ts puts after what was
 * found.
 */

/** `constructor` would be found on any plain object, declared or not. */
const idPattern = /^(?!constructor$)[a-z][a-z0-9-]*$/;
const idForm = 'a name of small letters, digits and hyphens that starts with a letter';

export function id(description: string) {
  return z
    .string({ error: idForm })
    .regex(idPattern, idForm)
    .max(48, 'a name of at most 48 characters')
    .meta({ description });
}

export function text(description: string, most = 1500) {
  const form = `text of at most ${most} characters`;
  return z
    .string({ error: form })
    .regex(/\S/, form)
    .max(most, { error: ({ input }) => `${form}, not ${(input as string).length}` })
    .meta({ description });
}

export function whole(description: string, least: number, most: number) {
  const form = `a whole number from ${least} to ${most}`;
  return z.int({ error: form }).min(least, form).max(most, form).meta({ description });
}

export function number(description: string, least: number, most: number) {
  const form = `a number from ${least} to ${most}`;
  return z.number({ error: form }).min(least, form).max(most, form).meta({ description });
}

export function yesNo(description: string) {
  return z.boolean({ error: 'true or false' }).meta({ description });
}

export function oneOf<const T extends readonly string[]>(description: string, words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` }).meta({ description });
}

export function pattern(description: string, form: string, regex: RegExp) {
  return z.string({ error: form }).regex(regex, form).meta({ description });
}

export function list<T extends z.ZodType>(description: string, of: T, least: number, most: number) {
  const form =
    least === most ? `a list of ${least}` : `a list of ${least === 0 ? 'up' : least} to ${most}`;
  return z.array(of, { error: form }).min(least, form).max(most, form).meta({ description });
}

/** A block whose keys are ids of the author's choosing. */
export function byId<T extends z.ZodType>(description: string, of: T) {
  return z.record(id('An id'), of, { error: 'a block keyed by ids' }).meta({ description });
}

/** A block with these keys and no others. For unknown keys the message is the list of the known. */
export function block<T extends z.core.$ZodLooseShape>(description: string, shape: T) {
  const keys = Object.keys(shape);
  const usual = keys.filter((key) => !(shape[key] instanceof z.ZodOptional));
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? keys.join(' ') : `a block with ${usual.join(', ')}`,
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
    'a mark of seven small letters, as the command sign makes it',
    /^[a-z]{7}$/,
  ).optional(),
} as const;

export const colour = (description: string) =>
  pattern(description, 'a colour as #rrggbb', /^#[0-9a-fA-F]{6}$/);
