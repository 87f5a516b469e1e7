import { autocompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { citableIn } from '../../../app/studio/citable.ts';
import { citationOfKind, readSources } from '../../../app/sources.ts';
import { studioStore } from '../../../app/studio/studio-store.ts';
import { completionsAt } from '../../../authoring/completion.ts';
import { explained } from '../../../authoring/fields.ts';
import type { Describe } from '../../../scenario/schema/json-schema.ts';

const types = { key: 'property', word: 'enum', name: 'variable', citation: 'text' } as const;

/** Completes keys, names and citations while one types, each with the words that explain it. */
export function completing(describe: Describe): Extension {
  const source: CompletionSource = async (context) => {
    const { state, pos, explicit } = context;
    const word = context.matchBefore(/[\w#-]+/);
    if (!explicit && word === null) return null;
    const data = studioStore.getState().reading?.data;
    const citable = citableIn(data, await readSources()).map(({ kind, reference }) =>
      kind === 'fact' ? reference : citationOfKind('known', reference),
    );
    const found = completionsAt(state.doc.toString(), pos, citable, data);
    const [first] = found;
    if (first === undefined) return null;
    return {
      from: first.from,
      to: first.to,
      validFor: /^[\w#:, -]*$/,
      options: found.map(({ kind, label, insert, path }): Completion => {
        const info = explained(describe, data, path);
        return {
          label,
          apply: insert,
          type: types[kind],
          ...(info === undefined ? {} : { info }),
        };
      }),
    };
  };
  return autocompletion({ override: [source], icons: false });
}
