import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

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

export function failureDecks(naming: Naming): Sentences<Decks> {
  const { sides, actor, whose, delegation, atHome, issue, thing, ratifier, areMany } = naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    stalemateDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        'Everything stays as it was before the talks',
        `No text is agreed; ${what} ${issues.length > 1 ? 'are' : 'is'} as open as ever`,
        'The delegations part with nothing to sign',
        `Questions of ${what} go unanswered`,
        'Not one clause is agreed',
        `Differences over ${what} remain`,
        'No draft is sent home for approval',
      ];
    },

    stuckDeck: ({ party, issue: id, ground }) => {
      const who = actor(party);
      const on = issue(id);
      switch (ground) {
        case 'leave':
          return [
            `${who} had no instructions that would have let it move on ${on}`,
            `On ${on} the hands of ${delegation(party)} were tied`,
            `Instructions left ${who} no room on ${on}`,
          ];
        case 'price':
          return [
            `${who} found the offer too thin on ${on}`,
            `There was too little in it for ${who}, above all on ${on}`,
            `${who} wanted more in return on ${on}`,
          ];
        case 'home':
          return [
            `${who} feared that the terms on ${on} would fail at home`,
            `${who} saw no way to carry ${on} at home`,
            `Terms on ${on} would not pass at home, said ${who}`,
          ];
        case undefined:
          return [
            `The last offer to fail failed on ${on}`,
            `${who} named ${on} when it said no`,
            `Offer is turned down because of ${on}`,
          ];
      }
    },

    lastWordDeck: ({ maker, decliner }) => [
      `${actor(maker)} had called its offer final; ${actor(decliner)} refused it`,
      `${actor(decliner)} is not moved by a final offer`,
      `An offer put forward as the last finds no taker`,
      `${actor(decliner)} declines what was put to it as final`,
    ],

    apartDeck: ({ issue: id, options }) => {
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      const short: Ways = [
        `${a} and ${b} are still at odds on ${issue(id)}`,
        `No way is found between the two positions on ${issue(id)}`,
        `Differences over ${issue(id)} were never settled`,
        `On ${issue(id)} the two sides stay far apart`,
      ];
      if (ofA === undefined || ofB === undefined) return short;
      return [
        ...short,
        `${whose(sides[0])} final position is ${ofA}; ${b} wants ${ofB}`,
        `${b} holds out for ${ofB}, ${a} for ${ofA}`,
        `No bridge is found between ${ofA} and ${ofB}`,
        `${a} proposes ${ofA}, ${b} ${ofB}`,
        `It was ${ofA} against ${ofB}`,
      ];
    },

    unratifiedDeck: ({ homes }) => [
      `What the delegations had initialled did not pass ${atHome(...homes)}`,
      `Nothing that was initialled comes into force`,
      `The negotiators had a text; the support was not there`,
      `Support fell short ${atHome(...homes)}`,
      `Initialled text falls ${atHome(...homes)}`,
    ],

    sunkOverDeck: ({ blocker, issue: id, option }) => {
      const who = ratifier(blocker);
      const what = thing(id, option) ?? issue(id);
      return [
        `For ${who} the trouble was ${what}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'object' : 'objects'} above all to ${what}`,
        `The sticking point for ${who}: ${what}`,
        `Terms on ${issue(id)} are more than ${who} will accept`,
      ];
    },

    halfDeck: ({ home: refuser, consented }) => [
      `The text had passed ${atHome(consented)}; it failed ${atHome(refuser)}`,
      `Consent ${atHome(consented)} came to nothing`,
      `Approval ${atHome(consented)} counts for nothing without the other side`,
      `The refusal came ${atHome(refuser)}; the other side had said yes`,
    ],
  };
}
