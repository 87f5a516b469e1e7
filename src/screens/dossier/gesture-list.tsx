import { unnamed } from '../../lib/unnamed.ts';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { signed } from '../../words/numbers.ts';
import { Panel } from '../page/panel.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import styles from './dossier.module.css';

export function GestureList({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const { gestures, ratifiers } = view.own;
  if (gestures.length === 0) return null;
  return (
    <Panel anchor="gestures" title={t('sections.gestures')}>
      <ul className={styles['plain']}>
        {gestures.map((gesture) => (
          <li key={gesture.id}>
            <strong>{gesture.title}</strong> ·{' '}
            {[
              t('gestureTrust', { trust: gesture.trust }),
              ...Object.entries(gesture.ratifiers).map(([id, steps]) =>
                t('gestureSteps', {
                  ratifier: ratifiers.find((one) => one.id === id)?.short ?? unnamed,
                  count: Math.abs(steps),
                  steps: signed(steps),
                }),
              ),
            ].join(', ')}{' '}
            <SourceMark because={gesture.because} of={gesture.title} />
            <br />
            <bdi>{gesture.text}</bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
