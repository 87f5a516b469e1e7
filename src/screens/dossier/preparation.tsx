import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Game } from '../../app/game-store.ts';
import { prepare } from '../../app/play.ts';
import type { Preparation as Notes } from '../../record/record.ts';
import { Panel } from '../page/panel.tsx';
import { Picker } from '../controls/picker.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { View } from '../../negotiation/view.ts';
import { Prose } from './brief-panels.tsx';
import { otherParty } from './find-in-view.ts';
import styles from './dossier.module.css';

const guesses = ['0', '1', '2', '3'] as const;
type Guess = (typeof guesses)[number] | 'none';

/** The player's aims and guesses, saved as they are written; the debrief sets them by the truth. */
export function Preparation({ game }: { readonly game: Game }) {
  const { t } = useTranslation('dossier');
  const { view, session } = game;
  const [notes, setNotes] = useState<Notes>(session.notes);
  const [typing, setTyping] = useState(false);
  const open = session.notesOpen();
  // Others may write the same sheet; what is being typed here is not changed under the hand.
  useEffect(
    () =>
      session.subscribe(() => {
        if (!typing) setNotes(session.notes());
      }),
    [session, typing],
  );
  const change = (next: Notes) => {
    setNotes(next);
    void prepare(next);
  };
  if (!open && !typing) return <Closed notes={session.notes()} view={view} />;
  return (
    <Panel title={t('sections.prepare')} look="plain">
      <p className={styles['small']}>{t(open ? 'prepareLead' : 'prepareLate')}</p>
      <TextField
        label={t('aims')}
        rows={5}
        value={notes.aims}
        onFocus={(focused) => {
          setTyping(focused);
          if (!focused) setNotes(session.notes());
        }}
        onChange={(aims) => {
          change({ ...notes, aims });
        }}
      />
      <fieldset className={styles['guesses']}>
        <legend>{t('guesses', { party: otherParty(view).adjective })}</legend>
        {view.scenario.issues.map((issue) => (
          <Picker<Guess>
            key={issue.id}
            label={issue.title}
            value={guesses.find((one) => one === String(notes.guesses[issue.id])) ?? 'none'}
            onChange={(guess) => {
              change({ ...notes, guesses: withGuess(notes.guesses, issue.id, guess) });
            }}
            choices={[
              { value: 'none', label: t('noGuess') },
              ...guesses.map((value) => ({ value, label: t(`guess.${value}`) })),
            ]}
          />
        ))}
      </fieldset>
    </Panel>
  );
}

/** Once the talks have begun in a class, what was noted stands as it was. */
function Closed({
  notes: { aims, guesses: noted },
  view,
}: {
  readonly notes: Notes;
  readonly view: View;
}) {
  const { t } = useTranslation('dossier');
  return (
    <Panel title={t('sections.prepare')} look="plain">
      <p className={styles['small']}>{t('prepareClosed')}</p>
      {aims !== '' && <Prose text={aims} />}
      <ul className={styles['plain']}>
        {view.scenario.issues.map(({ id, title }) => {
          const guess = noted[id];
          return (
            guess !== undefined && (
              <li key={id}>
                <strong>{title}:</strong> {t(`guess.${guess}`)}
              </li>
            )
          );
        })}
      </ul>
    </Panel>
  );
}

function withGuess(before: Notes['guesses'], issue: string, guess: Guess): Notes['guesses'] {
  const { [issue]: _, ...others } = before;
  return guess === 'none' ? others : { ...others, [issue]: Number(guess) as 0 | 1 | 2 | 3 };
}
