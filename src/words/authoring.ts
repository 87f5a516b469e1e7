import type { DraftKey } from '../authoring/begin/first-draft.ts';
import type { EditKey } from '../authoring/edit.ts';
import type { English, KeyOf } from './catalogue.ts';

type Sentences = KeyOf<English<'authoring'>>;

type Every<Told extends Sentences> = Told;

/** What authoring tells: `tsc` names what of it has no sentence. */
export type AuthoringKey = Every<DraftKey | EditKey>;
