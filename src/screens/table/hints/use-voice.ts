import { shownPackage } from '../../../app/drafts/offer-draft.ts';
import { useSettings } from '../../../app/settings.ts';
import { voiceAt, type Voice } from '../../../reckoning/voice.ts';
import { useBench } from '../bench.ts';

/** Who speaks at the table now. Whoever watches needs no telling. */
export function useVoice(): Voice {
  const { view, game, watching } = useBench();
  const away = useSettings(({ notes }) => notes);
  return watching ? { kind: 'staff' } : voiceAt(view, shownPackage(game.draft), away);
}
