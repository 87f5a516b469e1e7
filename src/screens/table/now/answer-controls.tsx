import { useState } from 'react';
import { withShown } from '../../../app/drafts/offer-draft.ts';
import { statementOf } from '../../../reckoning/statement.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { AnswerMove } from '../../../negotiation/move.ts';
import type { Offer } from '../../../negotiation/state.ts';
import { announce } from '../../page/announcer.ts';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { TableNote } from '../hints/table-note.tsx';
import { hintTarget } from '../hints/target.ts';
import { MoveButton } from '../move-button.tsx';
import { LiveFigures } from '../worth/live-figures.tsx';
import { StatementText } from '../offer/statement-text.tsx';
import { WalkOut } from '../walk-out.tsx';
import styles from './now.module.css';

/** N11: accept, initial, decline, walk out. */
export function AnswerControls({ offer }: { readonly offer: Offer }) {
  const { view, game, t, whyNot, draft, goTo } = useBench();
  const menu = offer.packages.length > 1;
  return (
    <div className={styles['answers']}>
      <TableNote id="table-answer" points="up">
        {t('hint.answer')}
      </TableNote>
      {offer.packages.map((pkg, index) => {
        const move: AnswerMove = { kind: 'accept', package: index };
        return (
          <div key={index} className={styles['answer']}>
            <StatementText statement={statementOf(view, [pkg], true)} quiet />
            <MoveButton
              {...hintTarget('main')}
              look="primary"
              block
              why={whyNot(move)}
              note={t('offer.acceptNote', { trust: view.rules.trust.accepted })}
              move={move}
            >
              {menu ? t('offer.acceptNumber', { number: index + 1 }) : t('offer.accept')}
            </MoveButton>
          </div>
        );
      })}
      {offer.severable && <InitialSome offer={offer} />}
      <Decline offer={offer} />
      <div className={styles['asides']}>
        <Button
          look="quiet"
          onClick={() => {
            draft(withShown(game.draft, offer.packages[0] ?? {}));
            goTo('offer');
            announce(t('offer.countered'));
          }}
        >
          {t('offer.counter')}
        </Button>
        <WalkOut />
      </div>
    </div>
  );
}

function InitialSome({ offer }: { readonly offer: Offer }) {
  const { view, names, t, whyNot } = useBench();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const pkg = offer.packages[0] ?? {};
  const part = Object.fromEntries(Object.entries(pkg).filter(([id]) => ticked.includes(id)));
  const move: AnswerMove = { kind: 'initial', issues: ticked };
  return (
    <fieldset className={styles['answer']}>
      <legend className="visually-hidden">{t('offer.initial')}</legend>
      {view.scenario.issues
        .filter(({ id }) => Object.hasOwn(pkg, id))
        .map(({ id }) => {
          const why = whyNot({ kind: 'initial', issues: [id] });
          return (
            <label key={id} className={styles['tick']}>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                disabled={why !== undefined}
                onChange={(event) => {
                  setTicked(
                    event.target.checked ? [...ticked, id] : ticked.filter((each) => each !== id),
                  );
                }}
              />
              <span>
                {t('offer.initialPick', {
                  issue: names.short(id),
                  option: names.option(id, pkg[id] ?? ''),
                })}
                {why !== undefined && <small>{why}</small>}
              </span>
            </label>
          );
        })}
      {ticked.length > 0 && (
        <>
          <StatementText statement={statementOf(view, [part], true)} quiet />
          <LiveFigures reckoning={reckon(view, pkg, { kind: 'initial', issues: ticked })} />
        </>
      )}
      <MoveButton
        block
        why={ticked.length === 0 ? t('offer.initialNone') : whyNot(move)}
        note={t('offer.initialNote', {
          trust: signed(view.rules.trust.initialled),
          most: signed(view.rules.initialledAtMost),
        })}
        move={move}
      >
        {t('offer.initial')}
      </MoveButton>
    </fieldset>
  );
}

function Decline({ offer }: { readonly offer: Offer }) {
  const { view, names, t } = useBench();
  const [obstacle, setObstacle] = useState('');
  const issues = view.scenario.issues.filter(({ id }) =>
    offer.packages.some((pkg) => Object.hasOwn(pkg, id)),
  );
  return (
    <div className={styles['answer']}>
      <Picker
        label={t('offer.obstacle')}
        value={obstacle}
        choices={[
          { value: '', label: t('offer.noObstacle') },
          ...issues.map(({ id }) => ({ value: id, label: names.issue(id) })),
        ]}
        onChange={setObstacle}
      />
      <MoveButton
        {...hintTarget('decline')}
        block
        note={
          offer.final
            ? t('offer.declineFinalNote', { trust: signed(view.rules.trust.finalDeclined) })
            : t('offer.declineNote')
        }
        move={obstacle === '' ? { kind: 'decline' } : { kind: 'decline', obstacle }}
      >
        {t('offer.decline')}
      </MoveButton>
    </div>
  );
}
