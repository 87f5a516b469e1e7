import { useCallback, type ReactNode } from 'react';
import { skipPause } from '../../../app/pace.ts';
import { pathTo } from '../../../app/routes.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { useBench } from '../bench.ts';
import { Answers } from '../caucus/caucus-acts.tsx';
import { hintTarget } from '../hints/target.ts';
import { taskOf } from '../use-bench.ts';
import { ActDeeds } from './act-deeds.tsx';
import { AnnexDeeds } from './annex-deeds.tsx';
import { AnswerDeeds } from './answer-deeds.tsx';
import { DockProvider, useDockLine, useNewDock } from './dock-line.ts';
import { FloorDeeds } from './floor-deeds.tsx';
import { Forecast } from './forecast.tsx';
import { LastWordDeeds } from './last-word-deeds.tsx';
import { reads, waitsFor } from './waits-for.ts';
import styles from './dock.module.css';

/**
 * Everything that can be decided now, always at the same place: at the foot of the controls, on a
 * telephone at the foot of the window. Over it stands what the decision would bring.
 */
export function Dock() {
  const { t, view } = useBench();
  return (
    <section data-dock className={styles['dock']} aria-label={t('dock.label')}>
      <Inside key={taskOf(view)} />
    </section>
  );
}

function Inside() {
  const { view, watching } = useBench();
  const over = view.phase === 'over'; // what was forecast is known by then
  return (
    <DockProvider value={useNewDock()}>
      {!over && (
        <>
          <Help />
          <Forecast />
        </>
      )}
      {(over || !watching) && (
        <div className={styles['deeds']}>
          <Deeds />
        </div>
      )}
    </DockProvider>
  );
}

/** What the decision that is pointed at does, else the option that is, else what is waited for. */
function Help() {
  const bench = useBench();
  const { holdPlace, view, watching } = bench;
  const { said } = useDockLine();
  const waits = reads(bench) ? undefined : waitsFor(bench);
  const reading = useCallback(
    (element: HTMLElement | null) => {
      holdPlace('reading', element);
    },
    [holdPlace],
  );
  const yours = view.turn === view.party && !watching;
  return (
    <div className={styles['help']} data-kept={yours || undefined}>
      <div ref={reading} hidden={said !== undefined} />
      {said !== undefined && <p aria-hidden="true">{said}</p>}
      {waits !== undefined && <p hidden={said !== undefined}>{waits}</p>}
    </div>
  );
}

function Deeds(): ReactNode {
  const { view, game, watching, t } = useBench();
  if (view.phase === 'over') {
    return (
      <LinkButton {...hintTarget('outcome')} look="primary" to={pathTo.outcome(game.id)}>
        {t(view.outcome ? 'turn.outcome' : 'goesHome.toVote')}
      </LinkButton>
    );
  }
  if (view.turn !== view.party || watching) {
    return (
      game.thinking !== undefined &&
      !watching && <Button onClick={skipPause}>{t('turn.skip')}</Button>
    );
  }
  switch (view.phase) {
    case 'caucus':
      return <ActDeeds />;
    case 'reply':
      return view.request && <Answers request={view.request} />;
    case 'floor':
      return <FloorDeeds />;
    case 'answer':
      return <AnswerDeeds />;
    case 'lastWord':
      return <LastWordDeeds />;
    case 'annex':
      return <AnnexDeeds />;
    case 'dispatches':
    case 'roundEnd':
    case 'ratification':
      return null;
  }
}
