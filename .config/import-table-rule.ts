import { relative, resolve } from 'node:path';
import type { Rule } from 'eslint';
import { importOf, trespass } from '../tests/support/import-table.ts';

const root = resolve(import.meta.dirname, '..');

/** Whether typescript-eslint's parser marks an import, an export or a name in one as a type. */
function isType(node: object): boolean {
  const { importKind, exportKind } = node as { importKind?: string; exportKind?: string };
  return importKind === 'type' || exportKind === 'type';
}

/** Says at an import, in an editor too, what the import table has against it. */
export const importTableRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const path = relative(root, context.filename).replaceAll('\\', '/');
    const check = (node: Rule.Node, source: object, typesOnly: boolean): void => {
      const { value } = source as { readonly value?: unknown };
      const from = typeof value === 'string' ? value : '(computed)';
      for (const message of trespass(path, importOf(path, from, typesOnly))) {
        context.report({ node, message });
      }
    };
    return {
      ImportDeclaration: (node) => {
        const { source, specifiers } = node;
        // An import for its effects names nothing, and so no types only.
        check(node, source, isType(node) || (specifiers.length > 0 && specifiers.every(isType)));
      },
      ExportAllDeclaration: (node) => {
        check(node, node.source, isType(node));
      },
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source, isType(node));
      },
      ImportExpression: (node) => {
        check(node, node.source, false);
      },
      TSImportType: (node: Rule.Node & { readonly source: object }) => {
        check(node, node.source, true);
      },
    };
  },
};
