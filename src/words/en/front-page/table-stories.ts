import type { Sentences } from '../../../press/grammar.ts';
import type { TableStatements } from '../../../press/statement.ts';
import { capitalised, type Naming } from './naming.ts';
import { inWords } from './numbers.ts';

export function tableStories({ side, issue, option }: Naming): Sentences<TableStatements> {
  return {
    reopenedHead: ({ issue: id }) => [
      `${issue(id)}: closed, and opened again`,
      `Initialled is not settled`,
    ],

    reopened: ({ issue: id, party, round }) => [
      `In round ${inWords(round)} ${side(party)} reopened ${issue(id)}, under which both had put their initials.`,
    ],

    finalHead: ({ decliner }) => [
      `A last word that was not taken`,
      `${capitalised(side(decliner))} declines a final offer`,
    ],

    final: ({ maker, decliner, round }) => [
      `In round ${inWords(round)} ${side(maker)} called its offer final, and ${side(decliner)} declined it.`,
    ],

    obstacleHead: ({ issue: id }) => [
      `Where it stuck: ${issue(id)}`,
      `${issue(id)} was in the way`,
      `An offer declined over ${issue(id)}`,
    ],

    obstacle: ({ issue: id, party, round }) => [
      `In round ${inWords(round)} ${side(party)} declined an offer and named ${issue(id)} as the obstacle.`,
      `Asked what stood in the way of the offer of round ${inWords(round)}, ${side(party)} named ${issue(id)}.`,
    ],

    initialsHead: ({ issue: id }) => [
      `First initials under ${issue(id)}`,
      `${issue(id)} is initialled ahead of the rest`,
    ],

    initials: ({ issue: id, option: chosen, round }) => [
      `In round ${inWords(round)} both sides put their initials to ${option(id, chosen)} on ${issue(id)}, ad referendum.`,
    ],

    annexHead: ({ taken }) =>
      taken
        ? [
            'The experts had the last word',
            'An annex makes the text better',
            'Improved after the closing bell',
          ]
        : ['An annex that nobody will read', 'The experts propose in vain'],

    annex: ({ taken }) => [
      taken
        ? 'After the text was closed, experts of both sides laid an annex beside it that was better for both, and both sides took it.'
        : 'After the text was closed, experts of both sides laid an annex beside it; it was not taken.',
    ],
  };
}
