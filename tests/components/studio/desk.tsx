import { useEffect, type ReactNode } from 'react';
import { followDraft } from '../../../src/app/studio/draft-tree.ts';
import { followText } from '../../../src/app/studio/follow-text.ts';
import { openOnDesk } from '../../../src/app/studio/studio-store.ts';
import { FormContext } from '../../../src/screens/studio/form/fields/form-context.ts';
import { Node } from '../../../src/screens/studio/form/fields/node.tsx';
import { useNewForm } from '../../../src/screens/studio/form/fields/use-new-form.ts';
import example from '../../fixtures/example.yaml?raw';

export { example };

/** Puts a draft on the desk; the worked example of the manual unless said. */
export function layOut(text: string = example): void {
  openOnDesk({ id: 'draft', file: 'pasture-line.yaml', text });
}

/** A part of the studio with the draft followed, as on the workbench. */
export function AtDesk({ children }: { readonly children: ReactNode }) {
  useEffect(() => followText(), []);
  useEffect(() => followDraft(), []);
  return children;
}

/** A form of the draft on the desk. */
export function AtForm({ children }: { readonly children: ReactNode }) {
  const form = useNewForm((path) => <Node path={path} />);
  return (
    <AtDesk>
      <FormContext value={form}>{form.data !== undefined && children}</FormContext>
    </AtDesk>
  );
}
