import { useState } from 'react';
import { shownPackage } from '../../../app/drafts/offer-draft.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { roomFor } from '../../../reckoning/room.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { Issue, Package } from '../../../scenario/scenario.ts';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { LiveFigures } from '../worth/live-figures.tsx';
import { Act } from './act.tsx';
import { useLeakCost } from './use-leak-cost.ts';

/** N27 */
export function NonPaperAct() {
  const { view, game, t } = useBench();
  const room = roomFor(view, 'nonPaper');
  const [chosen, choose] = useState<Package>({ ...view.mine.stands, ...shownPackage(game.draft) });
  const open = view.scenario.issues.filter(({ id }) => (room[id] ?? []).length > 0);
  const pkg: Package = Object.fromEntries(
    open.map(({ id, statusQuo }) => {
      const [first = statusQuo] = room[id] ?? [];
      const held = room[id]?.find((each) => each === chosen[id]);
      return [id, held ?? room[id]?.find((each) => each === statusQuo) ?? first];
    }),
  );
  const cost = useLeakCost('nonPaper');
  return (
    <Act
      does={t('caucus.nonPaper.does')}
      cost={cost}
      go={t('caucus.nonPaper.go')}
      move={open.length > 0 ? { kind: 'nonPaper', package: pkg } : undefined}
      none={t('caucus.nonPaper.none')}
    >
      <div>
        {open.map((issue) => (
          <Clause
            key={issue.id}
            issue={issue}
            value={pkg[issue.id] ?? ''}
            room={room[issue.id] ?? []}
            onChange={(option) => {
              choose({ ...pkg, [issue.id]: option });
            }}
          />
        ))}
      </div>
      <LiveFigures
        reckoning={reckon(view, pkg, { kind: 'offer', menu: [pkg] })}
        label={t('caucus.nonPaper.worth')}
      />
    </Act>
  );
}

interface ClauseProps {
  readonly issue: Issue;
  readonly value: string;
  readonly room: readonly string[];
  readonly onChange: (option: string) => void;
}

function Clause({ issue, value, room, onChange }: ClauseProps) {
  const { view, t } = useBench();
  const facts = optionFacts(view, issue).filter(({ option }) => room.includes(option.id));
  const held = facts.find(({ option }) => option.id === value);
  const notes = held && [
    t('caucus.nonPaper.points', { points: t('points', { count: held.points }) }),
    ...(held.standing === 'consult' ? [t('caucus.nonPaper.leave')] : []),
    ...(held.locked ? [t('caucus.nonPaper.locked')] : []),
  ];
  return (
    <Picker
      label={issue.title}
      value={value}
      choices={facts.map(({ option }) => ({ value: option.id, label: option.title }))}
      note={notes?.join(', ')}
      onChange={onChange}
    />
  );
}
