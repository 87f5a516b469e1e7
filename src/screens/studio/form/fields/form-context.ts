import { createContext, useContext, type ReactNode } from 'react';
import type { Making } from '../../../../app/studio/change-draft.ts';
import type { Edit } from '../../../../authoring/edit.ts';
import type { Problem } from '../../../../scenario/problems/problem.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';

/** What a draft holds, what its parts are called, and what is wrong with them. */
export interface FormWords {
  readonly data: unknown; // of the newest text that could be read
  readonly language: string | undefined; // of the draft's texts
  /** What a key is called: `needsTrust` is “Trust it needs”. */
  readonly name: (path: Path) => string;
  /** What it is for; undefined where there is nothing to say. */
  readonly help: (path: Path) => string | undefined;
  /** What a word of a closed list is called. */
  readonly choice: (word: string) => string;
  /** What is wrong with just what stands at a path, in words. */
  readonly wrong: (path: Path) => string | undefined;
  /** All that is wrong with it and with what it holds. */
  readonly problems: (path: Path) => readonly Problem[];
  readonly problemWords: (problem: Told) => string;
  /** Lines of what is to be put right; what is not filled in yet is gathered, a thing a line. */
  readonly mends: <P extends Told>(problems: readonly P[]) => readonly MendLine<P>[];
}

/** What every field of a form looks at. */
export interface Form extends FormWords {
  readonly edit: (...edits: readonly Edit[]) => boolean; // whether it could be made
  readonly change: (make: Making) => boolean; // the same of changes that belong together
  readonly refused: string | undefined; // why the last change could not be made, unless a field says so
  readonly refusedAt: (path: Path) => string | undefined; // what its field says so
  /** What shows a place of the draft, whatever the schema says that it is. */
  readonly node: (path: Path) => ReactNode;
}

/** A problem of the text, or of how it plays. */
export type Told = Pick<Problem, 'said' | 'path'> & Partial<Problem>;

export interface MendLine<P> {
  readonly words: string;
  readonly problem: P; // the one that it leads to
  readonly kind: 'wrong' | 'unwritten'; // what stands there, or that nothing does
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}
