import { withShown } from '../../../app/drafts/offer-draft.ts';
import type { Move } from '../../../negotiation/move.ts';
import { reckonedIn } from '../../../reckoning/proposed.ts';
import type { Offer } from '../../../negotiation/state.ts';
import { announce } from '../../page/announcer.ts';
import { signed } from '../../../words/numbers.ts';
import { chosenAlternative } from '../now/chosen-alternative.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { Deed, DockButton } from './deed.tsx';
import styles from './dock.module.css';

/** N11: accept, initial, decline, or take their offer up in one's own. */
export function AnswerDeeds() {
  const { view, t, whyNot } = useBench();
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (!offer) return null;
  const menu = offer.packages.length > 1;
  return (
    <>
      {reckonedIn(view, offer).map(({ above }, index) => {
        const move: Move = { kind: 'accept', package: index };
        return (
          <Deed
            key={index}
            {...hintTarget('main')}
            look={above < 0 ? 'plain' : 'primary'} // what is worse than no deal does not ask to be pressed
            className={styles['main']}
            why={whyNot(move)}
            note={t('offer.acceptNote', { trust: view.rules.trust.accepted })}
            move={move}
          >
            {menu ? t('offer.acceptNumber', { number: index + 1 }) : t('offer.accept')}
          </Deed>
        );
      })}
      {offer.severable && <Initial />}
      <Counter offer={offer} />
      <Decline offer={offer} />
    </>
  );
}

function Initial() {
  const { view, desk, t, whyNot } = useBench();
  const move: Move = { kind: 'initial', issues: desk.ticked };
  return (
    <Deed
      aria-label={t('offer.initial')}
      why={desk.ticked.length === 0 ? t('offer.initialNone') : whyNot(move)}
      note={t('offer.initialNote', {
        trust: signed(view.rules.trust.initialled),
        most: signed(view.rules.initialledAtMost),
      })}
      move={move}
    >
      {t('dock.initial')}
    </Deed>
  );
}

function Counter({ offer }: { readonly offer: Offer }) {
  const bench = useBench();
  const { game, t, draft, goTo } = bench;
  const menu = offer.packages.length > 1;
  const chosen = chosenAlternative(bench, offer);
  const number = chosen + 1;
  return (
    <DockButton
      note={menu ? t('offer.counterNumber', { number }) : t('offer.counter')}
      onClick={() => {
        draft(withShown(game.draft, offer.packages[chosen] ?? {}));
        goTo('offer');
        announce(menu ? t('offer.counteredNumber', { number }) : t('offer.countered'));
      }}
    >
      {menu ? t('dock.counterNumber', { number }) : t('dock.counter')}
    </DockButton>
  );
}

function Decline({ offer }: { readonly offer: Offer }) {
  const { view, names, t, desk, lay } = useBench();
  const issues = view.scenario.issues.filter(({ id }) =>
    offer.packages.some((pkg) => Object.hasOwn(pkg, id)),
  );
  const { obstacle } = desk;
  return (
    <span className={styles['decline']}>
      <Deed
        {...hintTarget('decline')}
        note={
          offer.final
            ? t('offer.declineFinalNote', { trust: signed(view.rules.trust.finalDeclined) })
            : t('offer.declineNote')
        }
        move={obstacle === '' ? { kind: 'decline' } : { kind: 'decline', obstacle }}
      >
        {t('offer.decline')}
      </Deed>
      <select
        aria-label={t('offer.obstacle')}
        value={obstacle}
        onChange={({ target }) => {
          lay({ obstacle: target.value });
        }}
      >
        <option value="">{t('offer.noObstacle')}</option>
        {issues.map(({ id }) => (
          <option key={id} value={id}>
            {t('dock.over', { issue: names.issue(id) })}
          </option>
        ))}
      </select>
    </span>
  );
}
