import { useState } from 'react';
import { consultable } from '../../../reckoning/caucus.ts';
import { lastPackages } from '../../../reckoning/proposed.ts';
import { whyNot } from '../../../reckoning/turn.ts';
import type { IssueId, OptionId, Package } from '../../../scenario/scenario.ts';
import type { Move } from '../../../negotiation/move.ts';
import { Choices } from '../../controls/choices.tsx';
import { Picker } from '../../controls/picker.tsx';
import { useBench } from '../bench.ts';
import { Act } from './act.tsx';
import { signed } from '../../../words/numbers.ts';

function isIn(
  pkg: Package,
  { issue, option }: { readonly issue: IssueId; readonly option: OptionId },
) {
  return pkg[issue] === option;
}

/** N20 */
export function ConsultAct() {
  const { view, game, t, refusalWords } = useBench();
  // What leave is most likely wanted for: the player's own draft, then what the other side asks.
  const wanted = [...game.draft.packages, ...lastPackages(view).theirs, view.theirs.stands];
  const [chosen, setChosen] = useState<string>();
  const [second, setSecond] = useState('');
  const forecast = (now: number, needed: number): string =>
    t('caucus.consult.forecast', {
      now: signed(now),
      needed: signed(needed),
      verdict: t(now >= needed ? 'caucus.consult.would' : 'caucus.consult.wouldNot'),
    });
  const dearer = view.rules.askedTogether; // N20: each of two wants so much more support, if any
  const alsoNote = dearer > 0 ? t('caucus.consult.alsoNote', { steps: signed(dearer) }) : undefined;
  const asked = consultable(view).map(({ issue, option, leave }) => {
    const value = `${issue.id}/${option.id}`;
    const question = { issue: issue.id, option: option.id };
    const refusal = whyNot(view, { kind: 'consult', ...question });
    return {
      question,
      value,
      isGranted: leave.now >= leave.needed,
      isGrantedToo: leave.now >= leave.needed + dearer,
      label: t('caucus.consult.choice', { issue: issue.short, option: option.title }),
      note: forecast(leave.now, leave.needed + (second === '' || second === value ? 0 : dearer)),
      noteBoth: forecast(leave.now, leave.needed + dearer),
      // Out of turn the button says so; here only what is wrong with this very question.
      why:
        refusal && !['wrong-phase', 'not-your-turn'].includes(refusal.code)
          ? refusalWords(refusal)
          : undefined,
    };
  });
  const askable = asked.filter(({ why, isGranted }) => isGranted && why === undefined);
  const at =
    asked.find(({ value }) => value === chosen) ??
    wanted.flatMap((pkg) => askable.filter((each) => isIn(pkg, each.question)))[0] ??
    askable[0];
  const others = asked.filter(({ value, why }) => value !== at?.value && !why);
  const also = others.find(({ value }) => value === second);
  const isRefused =
    also === undefined ? at?.isGranted === false : !(at?.isGrantedToo && also.isGrantedToo);
  const { barredRounds: count } = view.rules;
  const move: Move | undefined = at && {
    kind: 'consult',
    ...at.question,
    ...(also === undefined ? {} : { also: also.question }),
  };
  return (
    <Act
      does={t('caucus.consult.does', { count })}
      cost={isRefused ? t('caucus.consult.costRefused', { count }) : t('caucus.consult.cost')}
      go={t('caucus.consult.go')}
      move={move}
      none={t(asked.length > 0 ? 'caucus.consult.noneGranted' : 'caucus.consult.none')}
    >
      {asked.length > 0 && (
        <Choices
          label={t('caucus.consult.label')}
          choices={asked}
          value={at?.value}
          onChange={setChosen}
        />
      )}
      {view.rules.consultAtOnce > 1 && others.length > 0 && (
        <Picker
          label={t('caucus.consult.also')}
          value={also?.value ?? ''}
          choices={[{ value: '', label: t('caucus.consult.alone') }, ...others]}
          note={also?.noteBoth ?? alsoNote}
          onChange={setSecond}
        />
      )}
    </Act>
  );
}
