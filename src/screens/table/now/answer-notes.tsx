import { statementOf } from '../../../reckoning/statement.ts';
import type { Offer } from '../../../negotiation/state.ts';
import { signed } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { StatementText } from '../offer/statement-text.tsx';
import { WalkOut } from '../walk-out.tsx';
import panels from '../panels.module.css';
import styles from './now.module.css';

/** N11: what is to be known before an offer is answered in the dock; what is initialled is ticked here. */
export function AnswerNotes({ offer }: { readonly offer: Offer }) {
  const { view, t } = useBench();
  return (
    <div className={styles['answers']}>
      {offer.packages.length === 1 && (
        <StatementText statement={statementOf(view, offer.packages, true)} quiet />
      )}
      {offer.severable && <Ticks offer={offer} />}
      <p className={panels['soft']}>
        {offer.final
          ? t('offer.declineFinalNote', { trust: signed(view.rules.trust.finalDeclined) })
          : t('offer.declineNote')}
      </p>
      <WalkOut />
    </div>
  );
}

function Ticks({ offer }: { readonly offer: Offer }) {
  const { view, names, t, whyNot, desk, lay } = useBench();
  const pkg = offer.packages[0] ?? {};
  const { ticked } = desk;
  const part = Object.fromEntries(Object.entries(pkg).filter(([id]) => ticked.includes(id)));
  return (
    <fieldset className={styles['answer']}>
      <legend className={panels['subhead']}>{t('offer.initial')}</legend>
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
                onChange={({ target }) => {
                  lay({
                    ticked: target.checked ? [...ticked, id] : ticked.filter((each) => each !== id),
                  });
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
      {ticked.length > 0 && <StatementText statement={statementOf(view, [part], true)} quiet />}
    </fieldset>
  );
}
