import * as z from 'zod';
import { wantOf, type Want } from './want.ts';

/** What the schema says of a place, for whoever shows or writes it. */
export type Shape =
  | { readonly kind: 'block'; readonly keys: Readonly<Record<string, Member>> }
  | { readonly kind: 'byId'; readonly each: Shape } // keys are ids
  | { readonly kind: 'list'; readonly each: Shape; readonly least: number; readonly most: number }
  | { readonly kind: 'tuple'; readonly each: readonly Shape[] }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'form'; readonly want: Want['key']; readonly form: RegExp } // an id, a date, a colour …
  | {
      readonly kind: 'number';
      readonly isWhole: boolean;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'oneOf'; readonly words: readonly (string | number | boolean)[] }
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** A key of a block. */
export interface Member {
  readonly shape: Shape;
  readonly isNeeded: boolean;
  readonly usual: unknown; // what holds where it is left out; undefined for nothing
}

/** The shape of a schema that is built of fields.ts. */
export function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodObject) {
    const keys = Object.entries(schema.shape);
    return {
      kind: 'block',
      keys: Object.fromEntries(keys.map(([key, each]) => [key, memberOf(each)])),
    };
  }
  if (schema instanceof z.ZodRecord) return { kind: 'byId', each: shapeOf(schema.def.valueType) };
  if (schema instanceof z.ZodArray) {
    const [least, most] = boundsOf(schema);
    return { kind: 'list', each: shapeOf(schema.def.element), least, most };
  }
  if (schema instanceof z.ZodTuple) return { kind: 'tuple', each: schema.def.items.map(shapeOf) };
  if (schema instanceof z.ZodUnion) {
    const of = schema.def.options.map(shapeOf);
    const words = of.flatMap((each) => (each.kind === 'oneOf' ? each.words : []));
    const isClosed = of.every(({ kind }) => kind === 'oneOf');
    return isClosed ? { kind: 'oneOf', words } : { kind: 'either', of };
  }
  if (schema instanceof z.ZodEnum) return { kind: 'oneOf', words: schema.options };
  if (schema instanceof z.ZodLiteral) {
    return { kind: 'oneOf', words: [...(schema.values as Set<string | number | boolean>)] };
  }
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, isInt } = schema;
    return { kind: 'number', isWhole: isInt, least: minValue ?? 0, most: maxValue ?? 0 };
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (schema instanceof z.ZodString) return stringShape(schema);
  return memberOf(schema).shape;
}

function memberOf(schema: unknown): Member {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return { shape: shapeOf(schema.unwrap()), isNeeded: false, usual: undefined };
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return { shape: shapeOf(schema.unwrap()), isNeeded: false, usual: schema.def.defaultValue };
  }
  return { shape: shapeOf(schema), isNeeded: true, usual: undefined };
}

function stringShape(schema: z.ZodString): Shape {
  const { key } = wantOf(schema.def.error?.({} as never) as string);
  const most = schema.maxLength ?? 0;
  if (key === 'want.text') return { kind: 'text', most };
  const [form] = (schema.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod as { readonly def: { readonly pattern?: RegExp } };
    return def.pattern === undefined ? [] : [def.pattern];
  });
  return { kind: 'form', want: key, form: form ?? /^/ };
}

function boundsOf(schema: z.ZodArray): readonly [number, number] {
  const defs = (schema.def.checks ?? []).map(
    ({ _zod }) => _zod.def as { readonly minimum?: number; readonly maximum?: number },
  );
  const least = defs.find(({ minimum }) => minimum !== undefined)?.minimum;
  const most = defs.find(({ maximum }) => maximum !== undefined)?.maximum;
  return [least ?? 0, most ?? 0];
}
