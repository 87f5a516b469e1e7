import { shownPackage } from '../../../app/drafts/offer-draft.ts';
import { useSettings } from '../../../app/settings.ts';
import { voiceAt, watchingVoice, type Voice } from '../../../reckoning/voice.ts';
import { useBench } from '../bench.ts';

/** Who speaks at the table now. */
export function useVoice(): Voice {
  const { view, game, watching } = useBench();
  const away = useSettings(({ notes }) => notes);
  return watching ? watchingVoice(view, away) : voiceAt(view, shownPackage(game.draft), away);
}
