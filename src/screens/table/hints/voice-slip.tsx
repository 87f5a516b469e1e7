import { MapPin, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { dismissNote } from '../../../app/settings.ts';
import { allHintsId } from '../../../reckoning/voice.ts';
import type { Hint } from '../../../scenario/scenario.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { useBench } from '../bench.ts';
import { targetOf } from './target.ts';
import { usePointed } from './use-pointed.ts';
import { useVoice } from './use-voice.ts';
import styles from './voice-slip.module.css';

/** What a first game says to the person in the chair, and the ways out of being led. */
export function VoiceSlip() {
  const voice = useVoice();
  const hint = voice.kind === 'hint' ? voice.hint : undefined;
  usePointed(hint);
  return voice.kind === 'hint' && <Slip key={voice.id} hint={voice.hint} id={voice.id} />;
}

function Slip({ hint, id }: { readonly hint: Hint; readonly id: string }) {
  const { view } = useBench();
  const { t } = useTranslation('learn');
  const [, go] = useLocation();
  useEffect(() => {
    announce(hint.say);
  }, [hint.say]);
  return (
    <div role="note" aria-label={t('hint.label')} className={styles['slip']}>
      <p>
        <bdi>{hint.say}</bdi>
      </p>
      <button
        type="button"
        className={styles['away']}
        onClick={() => {
          dismissNote(id);
        }}
      >
        <X aria-hidden="true" />
        <span className="visually-hidden">{t('hint.away')}</span>
      </button>
      <div className={styles['ways']}>
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
      </div>
    </div>
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
