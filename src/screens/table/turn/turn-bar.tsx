import type { RefObject } from 'react';
import { floorOf, opensRound } from '../../../reckoning/turn.ts';
import { Button } from '../../controls/button.tsx';
import { useBench, type TabId } from '../bench.ts';
import { tabFor } from '../tab-for.ts';
import { RecordNote } from './record-note.tsx';
import { RoundPath } from './round-path.tsx';
import { taskWords } from './task-words.ts';
import styles from './turn-bar.module.css';

interface TurnBarProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly tab: TabId; // the one that is open
}

/** The line that always says where the talks are, whose turn it is and what one has to do. */
export function TurnBar({ heading, tab }: TurnBarProps) {
  const bench = useBench();
  const { view, t, goTo, watching, proposing } = bench;
  const { round, phase } = view;
  const yours = view.turn === view.party && !watching;
  const over = phase === 'over';
  const task = tabFor(view, watching);
  return (
    <div className={styles['turn']} data-yours={yours || over || undefined}>
      <div className={styles['turnWhere']}>
        <span>{t('turn.round', { round, rounds: view.scenario.rounds })}</span>
        <span>{t(`turn.phase.${phase}`)}</span>
        {yours && (
          <Button
            look="quiet"
            className={tab === task ? styles['shownBelow'] : undefined}
            onClick={() => {
              goTo(task);
              showControls();
            }}
          >
            {t(`turn.do.${doOf(task)}`)}
          </Button>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles['turnTask']}>
        {taskWords(bench)}
      </h2>
      {!over && <RoundPath first={opensRound(view)} floor={floorOf(view)} />}
      <RecordNote />
      {yours && proposing && <p className={styles['recordNote']}>{t('propose.lead')}</p>}
    </div>
  );
}

/** On a narrow screen the controls lie under the stage: what is asked for comes into sight. */
function showControls(): void {
  requestAnimationFrame(() => {
    const controls = document.getElementById('controls');
    controls?.scrollIntoView({ block: 'start' });
    controls
      ?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
      ?.focus({ preventScroll: true });
  });
}

function doOf(task: TabId): 'caucus' | 'floor' | 'here' {
  return task === 'caucus' ? 'caucus' : task === 'offer' ? 'floor' : 'here';
}
