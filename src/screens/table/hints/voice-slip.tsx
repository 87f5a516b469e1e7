import { MapPin } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { dismissNote } from '../../../app/settings.ts';
import { allHintsId, type NoteId } from '../../../reckoning/voice.ts';
import type { Hint } from '../../../scenario/scenario.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Note } from '../../page/note.tsx';
import { useBench } from '../bench.ts';
import { targetOf } from './target.ts';
import { usePointed } from './use-pointed.ts';
import { useVoice } from './use-voice.ts';

/** The one hint for the person in the chair: of the scenario's file, or a note of the game's. */
export function VoiceSlip() {
  const { t } = useBench();
  const voice = useVoice();
  usePointed(voice.kind === 'hint' ? voice.hint : undefined);
  switch (voice.kind) {
    case 'hint':
      return <Slip key={voice.id} hint={voice.hint} id={voice.id} />;
    case 'note':
      return (
        <Note key={voice.id} id={voice.id}>
          {t(`hint.${notes[voice.id]}`)}
        </Note>
      );
    case 'staff':
      return null;
  }
}

const notes = {
  'table-caucus': 'caucus',
  'table-offer': 'offer',
  'table-answer': 'answer',
  'table-stage': 'stage',
  'table-watch': 'watch',
} as const satisfies Readonly<Record<NoteId, string>>;

/** What a first game says, and the ways out of being led. */
function Slip({ hint, id }: { readonly hint: Hint; readonly id: string }) {
  const { view } = useBench();
  const { t } = useTranslation('learn');
  const [, go] = useLocation();
  useEffect(() => {
    // After what has happened, which the table says when all of it stands.
    queueMicrotask(() => {
      announce(hint.say);
    });
  }, [hint.say]);
  const ways = (
    <>
      <Button
        look="quiet"
        icon={<MapPin aria-hidden="true" />}
        onClick={() => {
          goTo(targetOf(hint));
        }}
      >
        {t('hint.show')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          dismissNote(allHintsId(view));
        }}
      >
        {t('hint.off')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          go(routes.shelf);
        }}
      >
        {t('hint.leave')}
      </Button>
    </>
  );
  return (
    <Note id={id} label={t('hint.label')} ways={ways}>
      <p>
        <bdi>{hint.say}</bdi>
      </p>
    </Note>
  );
}

/** Brings what is meant into sight and gives it the focus, or what within it can have it. */
function goTo(target: HTMLElement | undefined): void {
  target?.scrollIntoView({ block: 'nearest' });
  const focusable = 'button,input,select,a';
  const inside = target?.matches(focusable)
    ? target
    : target?.querySelector<HTMLElement>(focusable);
  inside?.focus({ preventScroll: true });
}
