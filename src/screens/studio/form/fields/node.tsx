import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { BecauseField } from '../because/because-field.tsx';
import { BlockFields } from './block-fields.tsx';
import { ByIdFields } from './by-id-fields.tsx';
import { ChoiceField, YesNoField } from './choice-fields.tsx';
import { EitherFields } from './either-fields.tsx';
import { FormField } from './form-field.tsx';
import { useForm } from './form-context.ts';
import { ListFields } from './list-fields.tsx';
import { memberOf } from './member.ts';
import { TickFields } from './tick-fields.tsx';
import { NumberField, TextLine } from './text-fields.tsx';
import { TupleFields } from './tuple-fields.tsx';
import { namesFor } from './names-in.ts';

/** Shows a place of the draft as the schema says that it is. */
export function Node({ path }: { readonly path: Path }) {
  const { data } = useForm();
  const shape = memberOf(data, path)?.shape;
  if (shape === undefined || path.at(-1) === 'read') return null;
  if (path.at(-1) === 'because') return <BecauseField path={path} />;
  switch (shape.kind) {
    case 'text':
      return <TextLine path={path} most={shape.most} />;
    case 'form':
      return <FormField path={path} want={shape.want} />;
    case 'number':
      return <NumberField path={path} shape={shape} />;
    case 'yesNo':
      return <YesNoField path={path} />;
    case 'oneOf':
      return shape.words.every((word) => word === true) ? (
        <YesNoField path={path} />
      ) : (
        <ChoiceField path={path} words={shape.words} />
      );
    case 'tuple':
      return <TupleFields path={path} shape={shape} />;
    case 'either':
      return <EitherFields path={path} shape={shape} />;
    case 'byId':
      return <ByIdFields path={path} each={shape.each} />;
    case 'block':
      return <BlockFields path={path} keys={shape.keys} />;
    case 'list': {
      const words = shape.each.kind === 'oneOf' ? shape.each.words.map(String) : undefined;
      if (words || namesFor(data, [...path, 0])) return <TickFields path={path} words={words} />;
      return <ListFields path={path} shape={shape} />;
    }
  }
}
