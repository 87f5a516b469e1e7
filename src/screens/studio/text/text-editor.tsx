import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { studioStore, take } from '../../../app/studio/studio-store.ts';

interface TextEditorProps {
  readonly label: string;
}

/** The draft's text. The state is the studio's: the editor shows it, and whoever else changes it is seen here. */
export function TextEditor({ label }: TextEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { draft } = studioStore.getState();
    if (!draft || !frame.current) return;
    const view = new EditorView({
      state: draft.editor,
      parent: frame.current,
      dispatchTransactions: (transactions) => {
        for (const each of transactions) take(each);
      },
    });
    view.contentDOM.setAttribute('aria-label', label);
    const stop = studioStore.subscribe(({ draft: now, step }) => {
      if (!now || now.editor === view.state) return;
      if (step?.startState === view.state && step.state === now.editor) view.update([step]);
      else view.setState(now.editor);
    });
    return () => {
      stop();
      view.destroy();
    };
  }, [label]);
  return <div ref={frame} />;
}
