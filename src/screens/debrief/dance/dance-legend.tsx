import { useTranslation } from 'react-i18next';
import type { Dance } from '../../../debrief/chapters/dance.ts';
import { partyColour } from '../../parties/party-mark.tsx';
import { Mark } from '../chart/mark.tsx';
import { useEnded } from '../ended.ts';
import { landmarks } from './landmarks.ts';
import chart from '../chart/chart.module.css';
import styles from './dance.module.css';

/** What the shapes and lines mean. */
export function DanceLegend({ dance }: { readonly dance: Dance }) {
  const { t } = useTranslation('debrief');
  const { sides } = useEnded();
  return (
    <ul className={chart['legend']}>
      {sides.map((party, index) => (
        <li key={party.id} style={partyColour(party)}>
          <Sample shape={index === 0 ? 'circle' : 'square'} look="party" />
          {t('legend.offers', { party: party.adjective })}
        </li>
      ))}
      {landmarks(dance).map(({ id, shape, look }) => (
        <li key={id}>
          <Sample shape={shape} look={look} />
          {t(`landmark.long.${id}`)}
        </li>
      ))}
      <li>
        <span className={chart['key']} aria-hidden="true" /> {t('legend.frontier')}
      </li>
      <li>
        <span className={chart['keyDashed']} aria-hidden="true" /> {t('legend.frontierAll')}
      </li>
      <li>
        <span className={styles['keyZone']} aria-hidden="true" /> {t('legend.zone')}
      </li>
    </ul>
  );
}

function Sample(props: Pick<Parameters<typeof Mark>[0], 'shape' | 'look'>) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      <Mark {...props} x={11} y={11} size={110} />
    </svg>
  );
}
