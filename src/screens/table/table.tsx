import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Game } from '../../app/game-store.ts';
import type { View } from '../../negotiation/view.ts';
import { routes } from '../../app/routes.ts';
import { talksDates } from '../dates.ts';
import { Masthead } from '../page/masthead.tsx';
import { BenchProvider, type TabId } from './bench.ts';
import { Controls } from './controls.tsx';
import { Dock } from './dock/dock.tsx';
import { VoiceSlip } from './hints/voice-slip.tsx';
import { FoldedTable } from './stage/folded-table.tsx';
import { TableStage } from './stage/table-stage.tsx';
import { tabFor } from './tab-for.ts';
import { TextTwin } from './stage/text-twin.tsx';
import { TurnBar } from './turn/turn-bar.tsx';
import { useWholeGamePlayed } from './use-whole-game-played.ts';
import { taskOf, useNewBench } from './use-bench.ts';
import { useFocusAfterMove } from './use-focus-after-move.ts';
import { useHeardHappenings } from './use-heard-happenings.ts';
import { useKeys } from './use-keys.ts';
import { useSpokenHappenings } from './use-spoken-happenings.ts';
import { useTabsInPlace } from './use-tabs-in-place.ts';
import { Tools } from './tools.tsx';
import { WatchBar } from './turn/watch-bar.tsx';
import { Wire } from './stage/wire.tsx';
import styles from './table.module.css';

/** The talks themselves: the stage, what just happened, and everything that can be done. */
export function Table({ game }: { readonly game: Game }) {
  const { t, i18n } = useTranslation('table');
  const { t: shell } = useTranslation('shell');
  const { view } = game;
  const { scenario } = view;
  const watching = game.seating === 'watch';
  const [tab, setTab] = useState<TabId>(() => tabFor(view, watching));
  const [papers, setPapers] = useState(false);
  const [keys, setKeys] = useState(false);
  const [unfolded, setUnfolded] = useState(false); // the table on a telephone, while it is folded
  const [advised, setAdvised] = useState(false); // and the advice beside it
  const bench = useNewBench(game, tab, setTab);
  const { controls, choose } = useTabsInPlace(tab, setTab);
  const heading = useRef<HTMLHeadingElement>(null);
  const turnBar = useRef<HTMLHeadingElement>(null);

  // A new task brings its tools forward; whoever is looking something up is left alone otherwise.
  const task = taskOf(view);
  const [seenTask, setSeenTask] = useState(task);
  if (task !== seenTask) {
    setSeenTask(task);
    setAdvised(false);
    if (view.turn === view.party || view.phase === 'over') setTab(tabFor(view, watching));
  }

  const yours = view.turn === view.party && !watching;
  const building = yours && view.phase === 'floor' && tab === 'offer';
  const choosing = yours && view.phase === 'caucus' && tab === 'caucus';
  const reading = yours && hasTextBefore(view) && tab === 'now';

  useWholeGamePlayed(game);
  useSpokenHappenings(bench);
  useHeardHappenings(game);
  useFocusAfterMove(game, turnBar);
  useKeys({
    bench,
    turnBar,
    togglePapers: () => {
      setPapers((open) => !open);
    },
    showKeys: () => {
      setKeys(true);
    },
  });
  useEffect(() => {
    document.title = `${scenario.title} — ${shell('name')}`;
  }, [scenario.title, shell]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <BenchProvider value={bench}>
      <div className={styles['frame']}>
        <Masthead home={<Link href={routes.title}>{shell('name')}</Link>} />
        <main
          id="main"
          tabIndex={-1}
          className={styles['main']}
          data-building={building || undefined}
          data-folded={building || choosing || undefined}
          data-reading={reading || undefined}
          data-unfolded={unfolded || undefined}
          data-advised={advised || undefined}
        >
          <header className={styles['head']}>
            <h1 ref={heading} tabIndex={-1}>
              {scenario.title}
            </h1>
            <p>
              {t('place', {
                city: scenario.venue.city,
                date: talksDates(scenario, i18n.language),
              })}
            </p>
            <Tools papers={papers} onPapers={setPapers} keys={keys} onKeys={setKeys} />
          </header>
          <div className={styles['bar']}>
            {watching && <WatchBar />}
            <TurnBar heading={turnBar} tab={tab} />
          </div>
          <section className={styles['stageColumn']} aria-label={t('stage.label')}>
            <FoldedTable
              open={unfolded}
              onOpen={setUnfolded}
              building={building}
              advised={advised}
              onAdvised={setAdvised}
            />
            <TableStage />
            <VoiceSlip />
            <Wire />
            <TextTwin />
          </section>
          <section
            ref={controls}
            id="controls"
            className={styles['controls']}
            aria-label={t('tabs.label')}
          >
            <Controls tab={tab} task={task} onTab={choose} />
          </section>
          <Dock />
        </main>
      </div>
    </BenchProvider>
  );
}

/** Whether a text lies before whoever has the turn: an offer, a draft or an annex. */
function hasTextBefore({ phase, request }: View): boolean {
  return phase === 'answer' || phase === 'annex' || request?.kind === 'nonPaper';
}
