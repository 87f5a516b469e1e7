import { nextDiagnostic, openLintPanel } from '@codemirror/lint';
import { openSearchPanel } from '@codemirror/search';
import { EditorView } from '@codemirror/view';
import { List, Search, SkipForward } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchProblemWords } from '../../../app/problem-words.ts';
import { focusTaken, useBench } from '../../../app/studio/bench-store.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import { extensionsOf } from './extensions.ts';
import { followSelection } from './follow-selection.ts';
import { showProblems } from './show-problems.ts';
import { TextEditor } from './text-editor.tsx';
import styles from './text.module.css';

/** The draft as its file has it. */
export function TextSheet() {
  const { t, i18n } = useTranslation('studio');
  const [view, setView] = useState<EditorView>();
  const file = useStudio(({ draft }) => draft?.file ?? '');
  const language = useStudio(({ reading }) => languageOf(reading?.data));
  const reading = useStudio((studio) => studio.reading);
  const note = useId();
  const fail = useFailure();
  const extensions = useMemo(
    () =>
      extensionsOf({
        label: t('text.label', { file }),
        describedBy: note,
        describe: (place) =>
          i18n.exists(`schema:${place}`)
            ? (i18n.t as (key: string) => string)(`schema:${place}`)
            : undefined,
        phrases: t('editor', { returnObjects: true }),
      }),
    // The words are another language's when the page's language is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, i18n.language, file, note],
  );
  useEffect(() => (view ? followSelection(view) : undefined), [view]);
  const isWanted = useBench(({ wanted }) => wanted?.on === 'text');
  useEffect(() => {
    if (!view || !isWanted) return;
    view.focus();
    view.dispatch({
      effects: EditorView.scrollIntoView(view.state.selection.main, { y: 'center' }),
    });
    focusTaken();
  }, [view, isWanted]);
  useEffect(() => {
    if (view) fetchProblemWords().then(showProblems, fail);
  }, [view, reading, fail]);
  const count = reading?.problems.length ?? 0;
  const tools = [
    { label: t('text.search'), icon: <Search aria-hidden="true" />, act: openSearchPanel },
    { label: t('text.next'), icon: <SkipForward aria-hidden="true" />, act: nextDiagnostic },
    { label: t('text.all', { count }), icon: <List aria-hidden="true" />, act: openLintPanel },
  ];
  return (
    <div className={styles['sheet']}>
      <div className={styles['tools']}>
        {tools.map(({ label, icon, act }) => (
          <Button
            key={label}
            look="quiet"
            icon={icon}
            onClick={() => {
              if (view && !act(view)) announce(t('text.nothingWrong'));
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <TextEditor extensions={extensions} language={language} onView={setView} />
      <p id={note} className={styles['note']}>
        {t('text.keys')}
      </p>
    </div>
  );
}

function languageOf(data: unknown): string | undefined {
  const { language } = (data ?? {}) as { readonly language?: unknown };
  return typeof language === 'string' && /^[A-Za-z-]{2,20}$/.test(language) ? language : undefined;
}
