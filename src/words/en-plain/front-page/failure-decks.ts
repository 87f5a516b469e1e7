import type { Sentences } from '../../../press/grammar.ts';
import type { FailureStatements } from '../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import type { PlainNaming } from './naming.ts';

type Decks = Pick<
  FailureStatements,
  | 'stalemateDeck'
  | 'stuckDeck'
  | 'lastWordDeck'
  | 'apartDeck'
  | 'unratifiedDeck'
  | 'sunkOverDeck'
  | 'halfDeck'
>;

export function failureDecks(naming: PlainNaming): Sentences<Decks> {
  const { sides, actor, team, home, Home, atHome, issue, thing, ratifier, Ratifier, is, talks } =
    naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    stalemateDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `All stays as it was before the ${talks}`,
        `There is still no answer on ${what}`,
        'The two teams have nothing to sign',
        `Nobody knows how it will go on with ${what}`,
        'Not one thing is agreed',
      ];
    },

    stuckDeck: ({ party, issue: id, ground }) => {
      const who = actor(party);
      const on = issue(id);
      switch (ground) {
        case 'leave':
          return [
            `${who} was not allowed to move on ${on}`,
            `Its orders did not let ${team(party)} move on ${on}`,
          ];
        case 'price':
          return [
            `${who} said that it got too little on ${on}`,
            `For ${who} the offer on ${on} was too small`,
          ];
        case 'home':
          return [
            `${who} said that people at home would not take it`,
            `${who} saw no yes at home for what was offered on ${on}`,
          ];
        case undefined:
          return [
            `The last no was about ${on}`,
            `${who} named ${on} when it said no`,
            `${capitalised(on)} stood in the way, said ${who}`,
          ];
      }
    },

    lastWordDeck: ({ maker, decliner }) => [
      `${actor(maker)} said that it was the last offer; ${actor(decliner)} said no`,
      `${actor(decliner)} does not take what ${actor(maker)} called its last offer`,
      `A last offer finds nobody who wants it`,
    ],

    apartDeck: ({ issue: id, options }) => {
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      if (ofA === undefined || ofB === undefined) {
        return [
          `On ${issue(id)} they are still apart`,
          `${a} and ${b} want different things on ${issue(id)}`,
        ];
      }
      return [
        `${a} asks for ${ofA}; ${b} asks for ${ofB}`,
        `${b} still wants ${ofB}, and ${a} wants ${ofA}`,
        `${a}: ${ofA}. ${b}: ${ofB}`,
      ];
    },

    unratifiedDeck: ({ homes }) => [
      `The two teams had agreed, but there was no yes ${atHome(...homes)}`,
      'Nothing that they agreed will happen now',
      `The teams said yes; the people at home did not`,
      `There was not enough support ${atHome(...homes)}`,
    ],

    sunkOverDeck: ({ blocker, issue: id, option }) => {
      const what = thing(id, option) ?? issue(id);
      return [
        `${Ratifier(blocker)} ${is([blocker], 'does', 'do')} not want ${what}`,
        `What ${ratifier(blocker)} liked least was ${what}`,
        `The no from ${ratifier(blocker)} was about ${what}`,
      ];
    },

    halfDeck: ({ home: refuser, consented }) => [
      `There was a yes ${atHome(consented)}, but ${home(refuser)} said no`,
      `${Home(consented)} said yes, and it did not help`,
      `It needed two yeses, and ${home(refuser)} did not give one`,
    ],
  };
}
