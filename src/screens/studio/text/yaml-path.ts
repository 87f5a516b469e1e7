import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

import type { Path } from '../../../scenario/text/yaml-nodes.ts';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

/** The path of what stands at a place of the text, as far as the editor has understood it. */
export function pathAt(state: EditorState, at: number): Path {
  const path: (string | number)[] = [];
  const line = state.doc.lineAt(at);
  const start = line.from + (/^\s*(?:- +)*/.exec(line.text)?.[0].length ?? 0);
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(Math.max(at, start), 1);
  for (; node; node = node.parent) {
    if (node.name === 'Pair') {
      const key = node.getChild('Key');
      if (key) path.unshift(keyText(state, key));
    } else if (node.name === 'Item') {
      let index = 0;
      for (let before = node.prevSibling; before; before = before.prevSibling) {
        if (before.name === 'Item') index += 1;
      }
      path.unshift(index);
    }
  }
  return path;
}

/** Where in the text a path stands, or the nearest thing round it. */
export function placeAt(state: EditorState, path: Path): number {
  const tree = ensureSyntaxTree(state, state.doc.length, 500) ?? syntaxTree(state);
  let node: SyntaxNode | null = tree.topNode.getChild('Document');
  let place = 0;
  for (const step of path) {
    const around = childBlock(node);
    const next = around && stepInto(state, around, step);
    if (!next) return place;
    place = next.from;
    node = next;
  }
  return place;
}

function childBlock(node: SyntaxNode | null): SyntaxNode | null {
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) {
    if (/^(Block|Flow)(Mapping|Sequence)$/.test(child.name)) return child;
  }
  return null;
}

function stepInto(
  state: EditorState,
  around: SyntaxNode,
  step: string | number,
): SyntaxNode | undefined {
  if (typeof step === 'number') return around.getChildren('Item')[step];
  return around.getChildren('Pair').find((pair) => {
    const key = pair.getChild('Key');
    return key !== null && keyText(state, key) === step;
  });
}

function keyText(state: EditorState, { from, to }: SyntaxNode): string {
  return state.sliceDoc(from, to).replace(/^(['"])(.*)\1$/, '$2');
}
