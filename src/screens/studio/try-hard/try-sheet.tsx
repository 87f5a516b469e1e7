import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { stopTrying, tryHard, type TriedLineups } from '../../../app/studio/runs/try-hard.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { Picker } from '../../controls/picker.tsx';
import { whole } from './whole.ts';
import { TriedRun } from './tried-run.tsx';
import { TryProgress } from './try-progress.tsx';
import styles from './try-hard.module.css';

const pairs = 25;
const kinds = ['usual', 'matrix'] as const satisfies readonly TriedLineups[];
/** Games of each lineup. */
const extents: Readonly<Record<TriedLineups, readonly number[]>> = {
  usual: [100, 1000, 5000],
  matrix: [10, 40, 100],
};

/** Many games of the draft as it is, and what they came to. */
export function TrySheet() {
  const { t, i18n } = useTranslation('instruments');
  const good = useGauges((gauges) => gauges.good);
  const tried = useGauges((gauges) => gauges.tried);
  const [kind, setKind] = useState<TriedLineups>('usual');
  const [chosen, setChosen] = useState({ usual: 1000, matrix: 40 });
  const playing = tried?.state.kind === 'playing';
  const games = chosen[kind];
  const many = (count: number) => t('try.count', { count, games: whole(count, i18n.language) });
  return (
    <div className={styles['sheet']}>
      <p className={styles['lead']}>{t('try.lead')}</p>
      <div className={styles['order']}>
        <Choices
          label={t('try.who')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({
            value,
            label: t(`try.lineups.${value}`),
            note: t(`try.lineupsNote.${value}`),
          }))}
        />
        <Picker
          label={t('try.games')}
          value={String(games)}
          choices={extents[kind].map((each) => ({
            value: String(each),
            label: many(kind === 'matrix' ? each * pairs : each),
          }))}
          onChange={(value) => {
            setChosen({ ...chosen, [kind]: Number(value) });
          }}
        />
        <Button
          look="primary"
          why={good ? (playing ? t('try.playing') : undefined) : t('try.nothing')}
          onClick={() => {
            tryHard(kind, games);
          }}
        >
          {t('try.start')}
        </Button>
      </div>
      {tried && playing && <TryProgress run={tried} onCancel={stopTrying} />}
      {tried && !playing && <TriedRun run={tried} isOld={tried.on.plays !== good?.plays} />}
    </div>
  );
}
