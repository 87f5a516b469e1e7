import { Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { throwDice } from '../../../app/begin-game.ts';
import { pathTo } from '../../../app/routes.ts';
import { playFrom, type Chairs } from '../../../app/studio/play/play-from.ts';
import type { JourneyVersion } from '../../../app/studio/play/follow-journeys.ts';
import { typedDice } from '../../choose/setup.ts';
import { Button } from '../../controls/button.tsx';
import { Choices, type Choice } from '../../controls/choices.tsx';
import { Picker } from '../../controls/picker.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './play.module.css';

/** Any round, either chair, both or none. */
export function PlayFrom({ version }: { readonly version: JourneyVersion }) {
  const { t } = useTranslation('journeys');
  const [, goTo] = useLocation();
  const fail = useFailure();
  const [chairs, setChairs] = useState<Chairs>(`seat:${version.scenario.parties[0].id}`);
  const [round, setRound] = useState(1);
  const [typed, setTyped] = useState('');
  const [ended, setEnded] = useState<string>();
  const { parties, rounds } = version.scenario;
  const choices: readonly Choice<Chairs>[] = [
    ...parties.map(({ id, name }) => ({ value: `seat:${id}` as const, label: name })),
    { value: 'pair', label: t('play.both') },
    { value: 'watch', label: t('play.none') },
  ];
  // A side may have got another name since it was chosen.
  const chosen = choices.find(({ value }) => value === chairs)?.value ?? 'watch';
  const dice = typedDice(typed);
  const begin = async () => {
    const start = { chairs: chosen, round: Math.min(round, rounds) };
    const game = await playFrom(version, {
      ...start,
      dice: typeof dice === 'number' ? dice : throwDice(),
    });
    if (typeof game === 'string') {
      goTo(chosen === 'watch' || round > 1 ? pathTo.table(game) : pathTo.dossier(game));
      return;
    }
    const why = t('play.ended', { round: start.round, ended: game.endedIn });
    setEnded(why);
    announce(why);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Choices<Chairs>
        label={t('play.chairs')}
        look="row"
        value={chosen}
        onChange={setChairs}
        choices={choices}
      />
      <Picker
        label={t('play.round')}
        value={String(Math.min(round, rounds))}
        note={round > 1 ? t('play.before') : undefined}
        choices={Array.from({ length: rounds }, (_, at) => ({
          value: String(at + 1),
          label: t('play.ofRounds', { round: at + 1, rounds }),
        }))}
        onChange={(value) => {
          setRound(Number(value));
        }}
      />
      <TextField
        label={t('play.dice')}
        numeric
        value={typed}
        note={t('play.diceNote')}
        wrong={dice === 'wrong' ? t('play.diceWrong') : undefined}
        onChange={setTyped}
      />
      <p className={styles['actions']}>
        <Button
          look="primary"
          icon={<Play aria-hidden="true" />}
          why={dice === 'wrong' ? t('play.diceWrong') : undefined}
          onClick={() => {
            setEnded(undefined);
            begin().catch(fail);
          }}
        >
          {t('play.begin')}
        </Button>
      </p>
      {ended !== undefined && <p>{ended}</p>}
    </form>
  );
}
