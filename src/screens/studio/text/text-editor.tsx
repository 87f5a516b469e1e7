import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { dressText, studioStore, take } from '../../../app/studio/studio-store.ts';
import type { Extension } from '@codemirror/state';
import styles from './text.module.css';

interface TextEditorProps {
  readonly extensions: readonly Extension[];
  readonly language: string | undefined; // of the text
  readonly onView: (view: EditorView | undefined) => void;
}

/** The draft's text. The state is the studio's: the editor shows it, and whoever else changes it is seen here. */
export function TextEditor({ extensions, language, onView }: TextEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dressText(extensions);
    const { draft } = studioStore.getState();
    if (!draft || !frame.current) return;
    const view = new EditorView({
      state: draft.editor,
      parent: frame.current,
      scrollTo: EditorView.scrollIntoView(draft.editor.selection.main, { y: 'center' }),
      dispatchTransactions: (transactions) => {
        for (const each of transactions) take(each);
      },
    });
    const stop = studioStore.subscribe(({ draft: now, step }) => {
      if (!now || now.editor === view.state) return;
      if (step?.startState === view.state && step.state === now.editor) view.update([step]);
      else view.setState(now.editor);
    });
    onView(view);
    return () => {
      stop();
      onView(undefined);
      view.destroy();
      dressText([]);
    };
  }, [extensions, onView]);
  return <div ref={frame} className={styles['editor']} lang={language} />;
}
