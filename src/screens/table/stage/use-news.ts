import { useMemo } from 'react';
import type { View } from '../../../negotiation/view.ts';
import { reckon } from '../../../reckoning/worth.ts';
import { brieflyTold, happeningWords } from '../../../words/happening.ts';
import { minus } from '../../../words/numbers.ts';
import { entriesOf, type Entry } from '../../../words/transcript/entries.ts';
import { useBench, type Bench } from '../bench.ts';
import { sinceOwnMove } from '../since-own-move.ts';
import { isDeed, newsOf, saysLittle, type News } from './news.ts';

/** One thing that happened, as it is told, and what it moved. */
export interface Told {
  readonly words: string;
  readonly moved: readonly string[];
}

interface Latest {
  readonly told: readonly Told[];
  readonly newest: number; // where in the log the newest stands that is not the viewer's own; else −1
}

/** All that happened since the viewer's last move; news by their titles, where there is more than one. */
export function useNews(): Latest {
  const { view, names, speeches, t, watching } = useBench();
  return useMemo(() => {
    const since = sinceOwnMove(view);
    const isOwn = (entry: Entry): boolean => !watching && isBy(view, entry);
    const tell = (how: typeof happeningWords): readonly News[] =>
      newsOf(entriesOf(names, speeches, since, how), isOwn);
    const brief = tell(brieflyTold);
    const news = brief.length > 1 ? brief : tell(happeningWords);
    const last = news.findLast(({ entry }) => !isOwn(entry) && !saysLittle(entry));
    return {
      told: news.map(({ entry, moved }) => ({
        words: (watching ? undefined : noDealWords(view, t, entry)) ?? entry.words,
        moved: moved.map(({ words }) => words),
      })),
      newest: last === undefined ? -1 : view.log.indexOf(last.entry.happenings[0]),
    };
  }, [view, names, speeches, t, watching]);
}

function isBy({ party }: View, entry: Entry): boolean {
  const [first] = entry.happenings;
  return isDeed(entry) && 'party' in first && first.party === party;
}

/** N51: what no deal was worth to the viewer before an event, and is now. */
function noDealWords(
  view: View,
  t: Bench['t'],
  { happenings: [first] }: Entry,
): string | undefined {
  if (first.kind !== 'noAgreementMoved' || first.party !== view.party) return undefined;
  const later = view.log
    .slice(view.log.indexOf(first) + 1)
    .reduce((sum, each) => sum + (each.kind === 'noAgreementMoved' ? each.points : 0), 0);
  const now = reckon(view, {}).noDeal - later;
  return t('wire.noDeal', { now: minus(now), before: minus(now - first.points) });
}
