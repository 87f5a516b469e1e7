import { CaucusAdvice } from '../advisers.tsx';
import { useBench } from '../bench.ts';
import { Button } from '../../controls/button.tsx';
import { hintTarget } from '../hints/target.ts';
import { isHalved } from './act-justify.tsx';
import { caucusActs } from './caucus-acts.tsx';
import { useShownActs } from './use-shown-acts.ts';
import styles from './caucus.module.css';
import panels from '../panels.module.css';

/** N20–N26: the private actions, one a round, each with what it does and what it costs. */
export function CaucusPanel() {
  const { view, t, desk, lay } = useBench();
  const { acts, hidden, showAll } = useShownActs();
  const open = desk.act;
  const now = view.phase === 'caucus' && view.turn === view.party;
  return (
    <div className={styles['caucus']}>
      <p className={panels['soft']}>{t(now ? 'caucus.lead' : 'caucus.notNow')}</p>
      {now && <CaucusAdvice />}
      <div className={styles['acts']}>
        {acts.map((id) => {
          const name = t(`caucus.${id}.name`);
          const brief = t(
            id === 'justify' && !isHalved(view.rules)
              ? 'caucus.justify.briefLower'
              : `caucus.${id}.brief`,
          );
          return (
            <section key={id} className={styles['act']} data-open={open === id || undefined}>
              <h3>
                <button
                  {...(id === 'reassure' && hintTarget('reassure'))}
                  type="button"
                  // Heard with the pause that the eye has between the two.
                  aria-label={t('caucus.spoken', { name, brief })}
                  aria-expanded={open === id}
                  aria-controls={`act-${id}`}
                  onClick={({ currentTarget }) => {
                    lay({ act: open === id ? undefined : id });
                    showWhole(currentTarget.closest('section'));
                  }}
                >
                  <span>{name}</span> <span className={styles['brief']}>{brief}</span>
                </button>
              </h3>
              <div id={`act-${id}`} hidden={open !== id}>
                {open === id && caucusActs[id]()}
              </div>
            </section>
          );
        })}
      </div>
      {hidden > 0 && (
        <Button look="quiet" onClick={showAll}>
          {t('caucus.showAll', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** Brings an opened action into sight once it has its new size. */
function showWhole(section: HTMLElement | null): void {
  requestAnimationFrame(() => {
    section?.scrollIntoView({ block: 'nearest' });
  });
}
