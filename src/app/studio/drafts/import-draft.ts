import { valueAt } from '../../../authoring/references/references.ts';
import { readTree } from '../../../authoring/tree.ts';
import { markedEncoding } from '../../../lib/text-of-bytes.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { fileText, tooLarge } from '../../../scenario/text/file-text.ts';
import { importDrafts, isDraftsText, type DraftsBroughtIn } from './drafts-file.ts';
import { beginDraft } from './new-draft.ts';

const mostBytes = 2 ** 20; // of a scenario
const mostOfAll = 256_000_000; // of all drafts in one file

/** What came of a file: one draft, by its id, or those of a file of all. */
export type BroughtIn =
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'drafts'; readonly counts: DraftsBroughtIn }
  | { readonly kind: 'newer' }
  | { readonly kind: 'noScenario'; readonly missing: readonly string[] }; // the marks of one

/** Keys of which a scenario, however broken or unfinished, has one. */
const marks = ['title', 'parties', 'issues'] as const;

/**
 * Brings in a file from elsewhere. A scenario is kept as its bytes say, whatever is wrong with it:
 * what that is, the studio tells beside the text. What is no text at all is refused, and so is what
 * can be read and has nothing of a scenario.
 */
export async function bringInFile(file: File): Promise<Result<BroughtIn, readonly Problem[]>> {
  if (file.size > mostOfAll) return err([tooLarge(file.name, mostBytes)]);
  const text = textKept(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return err([text.error]);
  if (isDraftsText(text.value)) {
    const brought = await importDrafts(text.value);
    return ok(brought.ok ? { kind: 'drafts', counts: brought.value } : { kind: 'newer' });
  }
  if (file.size > mostBytes) return err([tooLarge(file.name, mostBytes)]);
  const tree = readTree(text.value);
  if (tree !== undefined && marks.every((key) => valueAt(tree.data, [key]) === undefined)) {
    return ok({ kind: 'noScenario', missing: marks });
  }
  return ok({ kind: 'draft', id: await beginDraft({ text: text.value, file: file.name }) });
}

/** The text of a file, with the mark that UTF-8 may begin with: what is handed out again is the same. */
function textKept(file: string, bytes: Uint8Array): Result<string, Problem> {
  const text = fileText(file, bytes);
  return text.ok && markedEncoding(bytes) === 'UTF-8' ? ok(`\uFEFF${text.value}`) : text;
}
