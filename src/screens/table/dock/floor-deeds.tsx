import { Plus } from 'lucide-react';
import { addAlternative, draftedMove, shownPackage } from '../../../app/drafts/offer-draft.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { Deed, DockButton } from './deed.tsx';
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

/** N10: one alternative more, up to as many as a menu may hold. */
function Menu() {
  const { game, t, draft } = useBench();
  const { packages } = game.draft;
  const { menuAtMost: most } = game.view.rules;
  if (most < 2) return null;
  const full = packages.length >= most;
  const whyFull = most === 3 ? t('build.addWhy') : t('build.addWhyUpTo', { count: most });
  const empty = Object.keys(shownPackage(game.draft)).length === 0;
  return (
    <DockButton
      icon={<Plus aria-hidden="true" />}
      aria-label={t('build.add')}
      why={full ? whyFull : empty ? t('build.addEmptyWhy') : undefined}
      note={most === 3 ? t('build.addNote') : t('build.addNoteUpTo', { count: most })}
      onClick={() => {
        draft(addAlternative(game.draft, most));
      }}
    >
      {t('dock.menu')}
    </DockButton>
  );
}
