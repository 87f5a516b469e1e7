import * as z from 'zod';

/** Data of which any part may be missing: what can be asked of a file that is partly wrong. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly (Loose<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

/**
 * What of `data` has the shape that `schema` asks for, so that names and sums can be checked even
 * where something else in the file is wrong. Texts and numbers stay as found if they are texts and
 * numbers at all; unknown keys fall away; list entries keep their places.
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  data: unknown,
): Loose<z.output<S>> | undefined {
  return rescue(schema, data) as Loose<z.output<S>> | undefined;
}

function rescue(schema: z.core.$ZodType, data: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return rescue(schema.unwrap(), data);
  }
  if (schema instanceof z.ZodObject) {
    if (!isBlock(data)) return undefined;
    const kept: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(schema.shape)) {
      if (Object.hasOwn(data, key)) kept[key] = rescue(member as z.core.$ZodType, data[key]);
    }
    return kept;
  }
  if (schema instanceof z.ZodRecord) {
    if (!isBlock(data)) return undefined;
    const kept = Object.create(null) as Record<string, unknown>;
    for (const [key, member] of Object.entries(data)) kept[key] = rescue(schema.valueType, member);
    return kept;
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(data)) return undefined;
    return data.map((member: unknown) => rescue(schema.element, member));
  }
  if (schema instanceof z.ZodString) return typeof data === 'string' ? data : undefined;
  if (schema instanceof z.ZodNumber) return Number.isFinite(data) ? data : undefined;
  const parsed = z.safeParse(schema, data);
  return parsed.success ? parsed.data : undefined;
}

function isBlock(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
