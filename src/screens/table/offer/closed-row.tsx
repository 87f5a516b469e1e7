import type { Issue } from '../../../scenario/scenario.ts';
import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { MoveButton } from '../dock/move-button.tsx';
import styles from './rows.module.css';

interface ClosedRowProps {
  readonly issue: Issue;
  readonly option: string;
  readonly onRead: (words: string) => void;
}

/** N12, N14: what is initialled stands in its place in the list, and can be reopened. */
export function ClosedRow({ issue, option, onRead }: ClosedRowProps) {
  const { view, names, t, whyNot } = useBench();
  const note = t('build.reopenNote', {
    option: names.option(issue.id, option),
    trust: signed(view.rules.trust.reopened),
  });
  const why = whyNot({ kind: 'reopen', issue: issue.id });
  const read = () => {
    onRead(why ?? note);
  };
  return (
    <section className={styles['row']} data-closed>
      <div className={styles['name']}>
        <strong>{issue.short}</strong>
        <span className={styles['words']}>
          {t('build.closed', { option: names.option(issue.id, option) })}
        </span>
      </div>
      <MoveButton
        look="quiet"
        why={why}
        note={note}
        onFocus={read}
        onPointerEnter={read}
        noteUnseen
        move={{ kind: 'reopen', issue: issue.id }}
      >
        {t('build.reopen', { issue: issue.short })}
      </MoveButton>
    </section>
  );
}
