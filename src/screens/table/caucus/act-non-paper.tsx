import { useState } from 'react';
import { shownPackage } from '../../../app/drafts/offer-draft.ts';
import type { Verdict } from '../../../negotiation/home/mandate.ts';
import { basisBrings } from '../../../reckoning/caucus.ts';
import { optionFacts } from '../../../reckoning/option-facts.ts';
import { roomFor } from '../../../reckoning/room.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { Issue, Package } from '../../../scenario/scenario.ts';
import { signed } from '../../../words/numbers.ts';
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
      does={[
        t('caucus.nonPaper.does'),
        ...(basisBrings(view, pkg) === undefined
          ? []
          : [t('caucus.nonPaper.basis', { steps: t('steps', { count: view.rules.basisEases }) })]),
      ].join(' ')}
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
            verdict={basisBrings(view, pkg)?.find((each) => each.issue === issue.id)}
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
  readonly verdict: Verdict | undefined; // where leave would come with the draft, or not
  readonly onChange: (option: string) => void;
}

function Clause({ issue, value, room, verdict, onChange }: ClauseProps) {
  const { view, t } = useBench();
  const facts = optionFacts(view, issue).filter(({ option }) => room.includes(option.id));
  const held = facts.find(({ option }) => option.id === value);
  const notes = held && [
    t('caucus.nonPaper.points', { points: t('points', { count: held.points }) }),
    ...(held.standing === 'consult'
      ? [
          verdict === undefined
            ? t('caucus.nonPaper.leave')
            : t(verdict.granted ? 'caucus.nonPaper.wouldGive' : 'caucus.nonPaper.wouldNot', {
                now: signed(verdict.meanSupport),
                needed: signed(verdict.needed),
              }),
        ]
      : []),
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
