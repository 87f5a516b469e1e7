import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../../../app/languages/sentence.ts';
import { changeDraft } from '../../../../app/studio/change-draft.ts';
import { editDraft, readDesk, useDrafted } from '../../../../app/studio/draft-tree.ts';
import { fetchMendingWords } from '../../../../app/studio/mending-words.ts';
import { useStudio } from '../../../../app/studio/use-studio.ts';
import { isDrafted } from '../../../../authoring/begin/added-issue.ts';
import { retitled } from '../../../../authoring/begin/own-words.ts';
import type { Edit, EditKey } from '../../../../authoring/edit.ts';
import { explained } from '../../../../authoring/fields.ts';
import { isMadeUp } from '../../../../authoring/outline.ts';
import { namedAfter } from '../../../../authoring/references/named-after.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Phrase } from '../../../../lib/phrase.ts';
import type { Problem } from '../../../../scenario/problems/problem.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { authoringWords } from '../../../../words/authoring.ts';
import { useFetched } from '../../../trouble/use-fetched.ts';
import { useDrafting } from '../../begin/use-drafting.ts';
import { mendWords, wrongWords } from '../../mending/mend-words.ts';
import { gathered } from '../../mending/unwritten.ts';
import type { Form, FormWords } from './form-context.ts';
import { memberOf, nameKeysOf } from './member.ts';
import { namesFor, titleOf } from './names-in.ts';

/** A form of the draft on the desk. */
export function useNewForm(node: Form['node']): Form {
  return { node, ...useFormWords(), ...useChanges() };
}

/** What the draft on the desk holds, what its parts are called, and what is wrong with them. */
export function useFormWords(): FormWords {
  const data = useDrafted((drafted) => drafted.data);
  const words = useWords(data);
  const problems = useProblems({ data, name: words.name });
  return { data, language: languageOf(data), ...words, ...problems };
}

function languageOf(data: unknown): string | undefined {
  const { language } = (data ?? {}) as { readonly language?: unknown };
  return typeof language === 'string' && /^[A-Za-z-]{2,20}$/.test(language) ? language : undefined;
}

/** Ids that new things got after their titles since the page was opened. */
const given = new Set<string>();

interface Refusal {
  readonly why: Phrase<EditKey>;
  readonly at: Path | undefined; // of the field that was to be called otherwise
}

/** Changes the draft; says why not where it cannot be done. */
function useChanges(): Pick<Form, 'edit' | 'change' | 'refused' | 'refusedAt'> {
  const sentence = useSentence();
  const say = useDrafting();
  const [refused, setRefused] = useState<Refusal>();
  const words = refused && authoringWords(sentence, refused.why);
  /** What is new is called after its title, as long as that is typed: its author has not named it. */
  const renaming = (edit: Edit): Edit | undefined => {
    if (edit.kind !== 'set' || typeof edit.value !== 'string') return undefined;
    const isGiven = (id: string) => isMadeUp(id) || given.has(id) || isDrafted(id, say);
    const renamed = namedAfter(readDesk()?.data, edit.path, edit.value, isGiven);
    if (renamed) given.add(renamed.to);
    return renamed;
  };
  /** The draft’s own words go along with a title. */
  const following = (edit: Edit): readonly Edit[] =>
    edit.kind === 'set' && edit.path.at(-1) === 'title' && typeof edit.value === 'string'
      ? retitled(readDesk()?.data, edit.path, edit.value, say)
      : [];
  const told = (why: Phrase<EditKey> | undefined, at?: Path): boolean => {
    setRefused(why && { why, at });
    return why === undefined;
  };
  return {
    refused: refused?.at ? undefined : words,
    refusedAt: (path) =>
      refused?.at && JSON.stringify(refused.at) === JSON.stringify(path) ? words : undefined,
    edit: (...edits) => {
      const [first] = edits;
      const all = [...edits, ...edits.flatMap(following)];
      const renames = edits.flatMap((edit) => renaming(edit) ?? []);
      const why = editDraft(...all, ...renames);
      const isAgain = why !== undefined && renames.length > 0;
      return told(
        isAgain ? editDraft(...all) : why,
        first?.kind === 'rename' ? first.path : undefined,
      );
    },
    change: (make) => told(changeDraft(make)),
  };
}

function useWords(data: unknown): Pick<Form, 'name' | 'help' | 'choice'> {
  const { i18n } = useTranslation('studio');
  const find = (key: string): string | undefined =>
    i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : undefined;
  const kindOf = (path: Path): string => {
    const named = nameKeysOf(data, path).flatMap((key) => find(`studio:${key}`) ?? []);
    return named[0] ?? String(path.at(-1));
  };
  return {
    name: (path) => {
      if (memberOf(data, path.slice(0, -1))?.shape.kind !== 'byId') return kindOf(path);
      const { called, at } = thingAt(data, path);
      const last = at?.at(-1);
      // What is new has no name yet, but a number.
      return at && typeof last === 'number' && isMadeUp(called)
        ? `${kindOf(at)} ${last + 1}`
        : called;
    },
    help: (path) =>
      explained((place) => find(`studio:notes.${place}`) ?? find(`schema:${place}`), data, path),
    choice: (word) => find(`studio:choices.${word}`) ?? word,
  };
}

/** What is called as its author calls it: a party, or what a key of a block names. */
function thingAt(data: unknown, path: Path): { readonly called: string; readonly at?: Path } {
  const id = String(path.at(-1));
  const named = namesFor(data, path, 'key')?.find(({ value }) => value === id);
  if (named) return { called: named.label, at: named.path };
  return { called: titleOf(valueAt(data, path)) ?? id };
}

function useProblems(
  names: Pick<Form, 'data' | 'name'>,
): Pick<Form, 'wrong' | 'problems' | 'problemWords' | 'mends'> {
  const all = useStudio(({ reading }) => reading?.problems) ?? [];
  const { part } = useFetched(fetchMendingWords);
  const problemWords = (problem: Pick<Problem, 'said' | 'path'>) =>
    part ? wrongWords(part, names, problem) : '';
  const problems = (path: Path) =>
    all.filter(({ path: at }) => at && path.every((step, depth) => at[depth] === step));
  return {
    problemWords,
    problems,
    mends: (found) =>
      part
        ? gathered(names.data, found).map((mend) => ({
            words: mendWords(part, names, mend),
            problem: mend.problem,
            kind: mend.kind,
          }))
        : [],
    wrong: (path) => {
      const own = problems(path).filter(({ path: at }) => at?.length === path.length);
      return own.length === 0 ? undefined : own.map(problemWords).join(' ');
    },
  };
}
