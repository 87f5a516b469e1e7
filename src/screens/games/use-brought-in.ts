import { useTranslation } from 'react-i18next';
import type { BroughtIn } from '../../app/files/import-games.ts';

/** Says what came of a file of all games: what is new, what was here already, what is damaged. */
export function useBroughtIn(): (brought: BroughtIn) => string {
  const { t } = useTranslation('games');
  return ({ fresh, further, already, damaged }) => {
    const parts = [
      fresh > 0 && t('broughtFresh', { count: fresh }),
      further > 0 && t('broughtFurther', { count: further }),
      already > 0 && t('broughtAlready', { count: already }),
      damaged.length > 0 && t('broughtDamaged', { count: damaged.length }),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('broughtNone') : parts.join(' ');
  };
}
