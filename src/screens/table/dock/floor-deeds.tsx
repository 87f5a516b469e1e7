import { draftedMove } from '../../../app/drafts/offer-draft.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { Deed, DockButton } from './deed.tsx';
import { Menu } from './menu.tsx';
import styles from './dock.module.css';

/** N2, N10: what can be done with a floor. */
export function FloorDeeds() {
  const { view, game, t, whyNot, draft } = useBench();
  const menu = game.draft.packages.length;
  const move = draftedMove(game.draft);
  const { final } = game.draft;
  return (
    <>
      <Deed
        {...hintTarget('main')}
        look="primary"
        className={styles['main']}
        why={whyNot(move)}
        move={move}
      >
        {menu > 1 ? t('build.tableMenu', { count: menu }) : t('build.table')}
      </Deed>
      <Menu />
      <DockButton
        role="switch"
        aria-checked={final}
        aria-label={t('build.final')}
        className={styles['switch']}
        note={t(view.mine.credible ? 'build.finalNote' : 'build.finalHollow')}
        onClick={() => {
          draft({ ...game.draft, final: !final });
        }}
      >
        {t('dock.final')}
      </DockButton>
      <Deed why={whyNot({ kind: 'pass' })} note={t('build.passNote')} move={{ kind: 'pass' }}>
        {t('build.pass')}
      </Deed>
    </>
  );
}
