import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { optionFacts, type OptionFacts } from '../../../reckoning/option-facts.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { minus } from '../../../words/numbers.ts';
import { OptionNotes } from '../worth/option-notes.tsx';
import { PartyDots } from './party-dots.tsx';
import styles from './offer.module.css';

interface IssueTrackProps {
  readonly issue: Issue;
  readonly chosen: string | undefined;
  readonly unfolded: boolean;
  readonly onUnfold: (open: boolean) => void;
  readonly onChoose: (option: string | undefined) => void;
}

/** One issue of the offer: its options in order, folded to what is chosen. */
export function IssueTrack({ issue, chosen, unfolded, onUnfold, onChoose }: IssueTrackProps) {
  const { view, names, t } = useBench();
  const id = useId();
  const closed = view.closed[issue.id];
  const facts = optionFacts(view, issue);
  const drafted = facts.find(({ option }) => option.id === chosen);
  if (closed !== undefined) {
    return (
      <section className={styles['track']} data-closed>
        <h3>{issue.title}</h3>
        <p>{t('build.closed', { option: names.option(issue.id, closed) })}</p>
      </section>
    );
  }
  return (
    <section className={styles['track']} data-in={drafted !== undefined || undefined}>
      <h3>
        <button
          {...hintTarget('stop', issue.id)}
          type="button"
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => {
            onUnfold(!unfolded);
          }}
        >
          <span className={styles['trackTitle']}>
            {issue.title} {issue.essential && <small>{t('stage.essential')}</small>}
          </span>
          <span className={styles['trackChoice']}>
            {drafted
              ? `${drafted.option.title} · ${t('points', { count: drafted.points })}`
              : t('build.notIn')}
          </span>
          <PartyDots issue={issue} chosen={chosen} />
          <ChevronDown aria-hidden="true" />
        </button>
      </h3>
      <div id={id} hidden={!unfolded}>
        {unfolded && (
          <fieldset>
            <legend className={styles['trackText']}>{issue.text}</legend>
            <label className={styles['option']}>
              <input
                type="radio"
                name={id}
                checked={drafted === undefined}
                onChange={() => {
                  onChoose(undefined);
                }}
              />
              <span className={styles['optionTitle']}>{t('build.leaveOut')}</span>
            </label>
            {facts.map((each) => (
              <OptionRow
                key={each.option.id}
                facts={each}
                issue={issue}
                name={id}
                checked={each === drafted}
                onChoose={onChoose}
              />
            ))}
          </fieldset>
        )}
      </div>
    </section>
  );
}

interface OptionRowProps {
  readonly facts: OptionFacts;
  readonly issue: Issue;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: (option: string) => void;
}

function OptionRow({ facts, issue, name, checked, onChoose }: OptionRowProps) {
  const { option, points, refusal } = facts;
  const notes = `${name}-${option.id}`;
  return (
    <label
      {...hintTarget('stop', issue.id, option.id)}
      className={styles['option']}
      data-off={refusal !== undefined || undefined}
    >
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={refusal !== undefined && !checked}
        aria-describedby={notes}
        onChange={() => {
          onChoose(option.id);
        }}
      />
      <span className={styles['optionTitle']}>{option.title}</span>
      <span className={styles['optionPoints']}>{minus(points)}</span>
      <OptionNotes facts={facts} issue={issue} id={notes} />
    </label>
  );
}
