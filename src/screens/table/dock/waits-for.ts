import { draftedMove } from '../../../app/drafts/offer-draft.ts';
import type { View } from '../../../negotiation/view.ts';
import type { Bench } from '../bench.ts';
import { isCountering, isWorthTelling, measured } from './measured.ts';

/** Whether the option that is pointed at is read over the decisions: what is waited for stands under it. */
export function reads({ tab }: Bench): boolean {
  return tab === 'offer';
}

/** When the viewer has a floor of their own, once they have declined what lies before them. */
function whenToTable({ floors, round, scenario }: View): 'thisRound' | 'nextRound' | 'never' {
  if (floors.length === 0) return 'thisRound';
  return round < scenario.rounds ? 'nextRound' : 'never';
}

/** What has to be chosen first, where nothing is chosen yet; or why what lies there cannot be taken. */
export function waitsFor(bench: Bench): string | undefined {
  const telling = isWorthTelling(measured(bench), bench);
  const { view, game, watching, desk, t, whyNot } = bench;
  if (view.turn !== view.party || watching) return undefined;
  switch (view.phase) {
    case 'caucus':
      return desk.act === undefined && !telling ? t('dock.chooseAct') : undefined;
    case 'floor':
      return telling ? whyNot(draftedMove(game.draft)) : undefined;
    case 'answer': {
      if (isCountering(bench)) return t(`dock.tableLater.${whenToTable(view)}`);
      const { packages = [] } = view.offers[view.onTable ?? -1] ?? {};
      const whys = packages.map((_, index) => whyNot({ kind: 'accept', package: index }));
      return whys.every((why) => why !== undefined) ? whys[0] : undefined;
    }
    case 'dispatches':
    case 'reply':
    case 'lastWord':
    case 'roundEnd':
    case 'annex':
    case 'ratification':
    case 'over':
      return undefined;
  }
}
