import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shoulderGame } from '../../../../app/live/teach/shoulder-game.ts';
import { useShoulder } from '../../../../app/live/teach/shoulder.ts';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import type { SeatSight } from '../../../../classroom/sight/student-sight.ts';
import type { PartyId } from '../../../../scenario/scenario.ts';
import { Tabs } from '../../../controls/tabs.tsx';
import { Papers } from '../../../dossier/papers.tsx';
import { Waiting } from '../../../page/waiting.tsx';
import { OwnWorks } from '../../../sources/own-works.ts';
import { BenchProvider } from '../../../table/bench.ts';
import { HomePanel } from '../../../table/home/home-panel.tsx';
import { NowPanel } from '../../../table/now/now-panel.tsx';
import { Transcript } from '../../../table/transcript/transcript.tsx';
import { useNewBench } from '../../../table/use-bench.ts';
import { useConsole } from '../console-context.ts';
import { DraftList } from './draft-list.tsx';
import { NoteSheet } from './note-sheet.tsx';

interface ShoulderProps {
  readonly table: TableId;
  readonly chair: PartyId;
}

/** What a chair sees of its game, as its people have it; nothing can be done from here. */
export function Shoulder({ table, chair }: ShoulderProps) {
  const { token } = useConsole();
  const seat = useShoulder(token, table, chair);
  if (seat === undefined) return <Waiting />;
  return <Over seat={seat} />;
}

const tabIds = ['now', 'home', 'papers', 'notes', 'transcript'] as const;
type TabId = (typeof tabIds)[number];

function Over({ seat }: { readonly seat: SeatSight }) {
  const { t } = useTranslation('console');
  const game = useMemo(() => shoulderGame(seat), [seat]);
  const bench = useNewBench(game, 'now', nowhere);
  const [tab, setTab] = useState<TabId>('now');
  const { view } = seat;
  const over = view.phase === 'over';
  const contents: Readonly<Record<TabId, React.JSX.Element>> = {
    now: (
      <>
        <DraftList seat={seat} />
        <NowPanel />
      </>
    ),
    home: <HomePanel />,
    papers: <Papers view={view} />,
    notes: <NoteSheet seat={seat} />,
    transcript: <Transcript />,
  };
  return (
    <BenchProvider value={bench}>
      <OwnWorks value={view.scenario.works}>
        <Tabs
          label={t('shoulder.label', { party: view.own.name })}
          selected={over && tab === 'home' ? 'now' : tab}
          onSelect={setTab}
          // Nothing is forecast once it is over.
          tabs={tabIds
            .filter((id) => !(over && id === 'home'))
            .map((id) => ({ id, label: t(`shoulder.${id}`), content: contents[id] }))}
        />
      </OwnWorks>
    </BenchProvider>
  );
}

/** The tools of the table are not here to be brought forward. */
const nowhere = (): void => undefined;
