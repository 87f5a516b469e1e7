import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { liveGame } from '../../../app/live/game-address.ts';
import { pathTo, routes } from '../../../app/routes.ts';
import type { StudentSight } from '../../../classroom/sight/student-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import styles from './go-along.module.css';

/** The pages that a lesson takes one through, in this order. */
const PAGES = ['lesson', 'dossier', 'table', 'end'] as const;
export type LessonPage = (typeof PAGES)[number];

interface GoAlongProps {
  readonly sight: StudentSight;
  readonly at: LessonPage;
  readonly game?: string; // that this page is of
}

/**
 * The page goes where the lesson goes, by itself; whoever is writing, or has a sheet open, is asked
 * instead. Nobody is ever taken back from where they went on to themselves.
 */
export function GoAlong({ sight, at, game }: GoAlongProps) {
  const { t } = useTranslation('lesson');
  const [, go] = useLocation();
  const { page, to } = placeOf(sight, game);
  const isElsewhere = game !== undefined && page === 'lesson';
  const isFurther = isElsewhere || PAGES.indexOf(page) > PAGES.indexOf(at);
  const [before, setBefore] = useState(page);
  const [offered, setOffered] = useState<'going' | 'asking' | undefined>(
    isElsewhere ? 'going' : undefined,
  );
  if (page !== before) {
    setBefore(page);
    // Asked while the page still stands as it did: what is being typed in may be gone with this change.
    setOffered(isFurther ? (isBusy() ? 'asking' : 'going') : undefined);
  }
  useEffect(() => {
    if (offered === 'going') go(to);
  }, [offered, go, to]);
  if (offered === undefined || !isFurther) return null;
  return (
    <div role="status" className={styles['offer']}>
      <span>{t(`go.${page}`)}</span>
      <LinkButton to={to} look="primary" icon={<ArrowRight aria-hidden="true" />}>
        {t(`goTo.${page}`)}
      </LinkButton>
    </div>
  );
}

/** Where the lesson has come to, for whoever has this sight. */
function placeOf(
  { seat }: StudentSight,
  game: string | undefined,
): { readonly page: Exclude<LessonPage, 'end'>; readonly to: string } {
  if (seat === undefined || (game !== undefined && game !== liveGame(seat.table))) {
    return { page: 'lesson', to: routes.lesson };
  }
  const own = liveGame(seat.table);
  return seat.begun
    ? { page: 'table', to: pathTo.table(own) }
    : { page: 'dossier', to: pathTo.dossier(own) };
}

/** Whether somebody is in the middle of something that must not be taken from under their hands. */
function isBusy(): boolean {
  const { activeElement } = document;
  return (
    activeElement?.matches('input, textarea, select') === true ||
    document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
  );
}
