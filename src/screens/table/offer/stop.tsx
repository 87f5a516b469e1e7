import type { OptionFacts } from '../../../reckoning/option-facts.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { minus } from '../../../words/numbers.ts';
import { OptionNotes } from '../worth/option-notes.tsx';
import { hintTarget } from '../hints/target.ts';
import { StandMark } from './stand-mark.tsx';
import styles from './rows.module.css';

interface StopProps {
  readonly facts: OptionFacts;
  readonly issue: Issue;
  readonly name: string; // of the row's radio buttons
  readonly checked: boolean;
  readonly onChoose: (option: string) => void;
  readonly onRead: (option: string | undefined) => void;
}

/** An option as a stop of its row: who stands there, whether it is drafted, and the viewer's points. */
export function Stop({ facts, issue, name, checked, onChoose, onRead }: StopProps) {
  const { view, t } = useBench();
  const { option, points, refusal, here, locked } = facts;
  const notes = `${name}-${option.id}`;
  const read = () => {
    onRead(option.id);
  };
  const [ours, theirs] = [here.includes('ours'), here.includes('theirs')];
  return (
    <label
      {...hintTarget('stop', issue.id, option.id)}
      className={styles['stop']}
      data-off={refusal !== undefined || undefined}
      data-chosen={checked || undefined}
      onPointerEnter={read}
      onPointerDown={read}
      onPointerLeave={() => {
        onRead(undefined);
      }}
    >
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={refusal !== undefined && !checked}
        aria-label={option.title}
        aria-describedby={notes}
        onFocus={read}
        onChange={() => {
          onChoose(option.id);
        }}
      />
      <span className={styles['place']} aria-hidden="true">
        {theirs && <StandMark party={view.other} />}
        {ours && <StandMark party={view.party} />}
        {checked && !ours && <StandMark party={view.party} drafted />}
        {!ours && !theirs && !checked && (
          <i
            className={styles['dot']}
            data-locked={locked || undefined}
            data-quo={issue.statusQuo === option.id || undefined}
          />
        )}
      </span>
      <span className={styles['points']} aria-hidden="true">
        {minus(points)}
      </span>
      <span id={notes} className="visually-hidden">
        {t('points', { count: points })}. <OptionNotes facts={facts} issue={issue} />
      </span>
    </label>
  );
}
