import { useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { chooseOption, shownPackage } from '../../../app/drafts/offer-draft.ts';
import { singleKeysOn } from '../../../app/single-keys.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { useBench } from '../bench.ts';
import { minus } from '../../../words/numbers.ts';
import { OptionNotes } from '../worth/option-notes.tsx';
import { ClosedRow } from './closed-row.tsx';
import { IssueRow } from './issue-row.tsx';
import styles from './rows.module.css';

interface Read {
  readonly issue: string;
  readonly option?: string | undefined;
  readonly words?: string; // in place of an option
}

/** Every issue in sight, a row each; the whole of what is pointed at is read in the dock. */
export function IssueRows() {
  const { view, game, draft } = useBench();
  const [read, setRead] = useState<Read>();
  const shown = shownPackage(game.draft);
  return (
    // The keys are a short cut between controls that have the focus themselves.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['rows']} onKeyDown={toOtherRow}>
      {view.scenario.issues.map((issue) => {
        const closed = view.closed[issue.id];
        if (closed !== undefined) {
          return (
            <ClosedRow
              key={issue.id}
              issue={issue}
              option={closed}
              onRead={(words) => {
                setRead({ issue: issue.id, words });
              }}
            />
          );
        }
        return (
          <IssueRow
            key={issue.id}
            issue={issue}
            chosen={shown[issue.id]}
            onChoose={(option) => {
              draft(chooseOption(game.draft, issue.id, option));
            }}
            onRead={(option) => {
              setRead({ issue: issue.id, option });
            }}
          />
        );
      })}
      <Reading read={read} />
    </div>
  );
}

/** The option that is pointed at, whole; of an issue else what is drafted, or else how to begin. */
function Reading({ read }: { readonly read: Read | undefined }) {
  const { view, game, t, places } = useBench();
  const issue = view.scenario.issues.find(({ id }) => id === read?.issue);
  const wanted = issue && (read?.option ?? shownPackage(game.draft)[issue.id]);
  const facts = issue && optionFacts(view, issue).find(({ option }) => option.id === wanted);
  const words = (
    <div className={styles['reading']} aria-hidden="true">
      {issue && facts ? (
        <>
          <strong>
            {issue.short}: {facts.option.title}
          </strong>
          {' · '}
          <b>{t('offer.worth', { points: minus(facts.points) })}</b>
          <OptionNotes facts={facts} issue={issue} />
        </>
      ) : (
        (read?.words ?? t('build.lead'))
      )}
    </div>
  );
  return places.reading ? createPortal(words, places.reading) : words;
}

/** J goes to the next row, K to the one before; within a row the arrows choose, as radio buttons do. */
function toOtherRow(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(event.target as Node));
  rows[at + by]?.querySelector<HTMLElement>('input:checked')?.focus();
  event.preventDefault();
}
