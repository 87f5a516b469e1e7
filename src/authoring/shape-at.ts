import {
  benchmarkSchema,
  practiceSchema,
  schemaFor,
  summitSchema,
} from '../scenario/schema/schema.ts';
import { shapeOf, type Member, type Shape } from '../scenario/schema/shape.ts';
import type { Path } from '../scenario/text/yaml-nodes.ts';

export type { Member, Shape };

const shapes = new Map(
  [summitSchema, practiceSchema, benchmarkSchema].map((each) => [each, shapeOf(each)]),
);

/** What the schema says of the place at a path, as far as it knows it. */
export function memberAt(data: unknown, path: Path): Member | undefined {
  const shape = shapes.get(schemaFor(data));
  if (shape === undefined) return undefined;
  let here: Member = { shape, isNeeded: true, usual: undefined };
  for (const step of path) {
    const next = stepInto(here.shape, step);
    if (next === undefined) return undefined;
    here = next;
  }
  return here;
}

export function shapeAt(data: unknown, path: Path): Shape | undefined {
  return memberAt(data, path)?.shape;
}

function stepInto(shape: Shape, step: string | number): Member | undefined {
  const plain = (each: Shape | undefined): Member | undefined =>
    each && { shape: each, isNeeded: true, usual: undefined };
  switch (shape.kind) {
    case 'block':
      return Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
    case 'byId':
      return typeof step === 'string' ? plain(shape.each) : undefined;
    case 'list':
      return typeof step === 'number' ? plain(shape.each) : undefined;
    case 'tuple':
      return typeof step === 'number' ? plain(shape.each[step]) : undefined;
    case 'either':
      return shape.of.flatMap((each) => stepInto(each, step) ?? [])[0];
    case 'text':
    case 'form':
    case 'number':
    case 'yesNo':
    case 'oneOf':
      return undefined;
  }
}
