import { ChevronDown } from 'lucide-react';
import { useId, useState, type CSSProperties } from 'react';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { minus } from '../../../words/numbers.ts';
import { OptionNotes } from '../worth/option-notes.tsx';
import { hintTarget } from '../hints/target.ts';
import { Stop } from './stop.tsx';
import styles from './rows.module.css';

interface IssueRowProps {
  readonly issue: Issue;
  readonly chosen: string | undefined;
  readonly onChoose: (option: string | undefined) => void;
  readonly onRead: (option: string | undefined) => void; // what is pointed at
}

/** One issue of the offer: its name, what is drafted, and its options as stops in order. */
export function IssueRow({ issue, chosen, onChoose, onRead }: IssueRowProps) {
  const { view, t } = useBench();
  const id = useId();
  const [told, setTold] = useState(false);
  const facts = optionFacts(view, issue);
  const most = Math.max(...view.scenario.issues.map(({ options }) => options.length));
  const drafted = facts.find(({ option }) => option.id === chosen);
  return (
    <fieldset
      {...hintTarget('stop', issue.id)}
      className={styles['row']}
      data-row
      data-in={drafted !== undefined || undefined}
    >
      <legend className="visually-hidden">{issue.title}</legend>
      <button
        type="button"
        className={styles['name']}
        aria-expanded={told}
        aria-controls={id}
        onClick={() => {
          setTold(!told);
        }}
      >
        <span>
          <strong>{issue.short}</strong>
          {issue.essential && (
            <i className={styles['essential']} title={t('onStage.essential')}>
              <span className="visually-hidden">{t('stage.essential')}</span>
            </i>
          )}
          <ChevronDown aria-hidden="true" />
        </span>
        <span className={styles['words']}>{drafted ? drafted.option.title : issue.title}</span>
      </button>
      <div className={styles['stops']} style={{ '--most': most } as CSSProperties}>
        <label className={styles['stop']} data-out>
          <input
            type="radio"
            name={id}
            checked={drafted === undefined}
            aria-label={t('build.leaveOut')}
            onFocus={() => {
              onRead(undefined);
            }}
            onChange={() => {
              onChoose(undefined);
            }}
          />
          <span className={styles['place']} />
        </label>
        {facts.map((each) => (
          <Stop
            key={each.option.id}
            facts={each}
            issue={issue}
            name={id}
            checked={each === drafted}
            onChoose={onChoose}
            onRead={onRead}
          />
        ))}
      </div>
      <div id={id} className={styles['told']} hidden={!told}>
        {told && (
          <>
            <p>{issue.text}</p>
            <ul>
              {facts.map((each) => (
                <li key={each.option.id}>
                  <strong>{each.option.title}</strong>{' '}
                  <b>{t('offer.worth', { points: minus(each.points) })}</b>
                  <OptionNotes facts={each} issue={issue} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  );
}
