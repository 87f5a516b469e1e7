import type { Sentences } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Decks = Pick<
  FailureStatements,
  | 'stalemateDeck'
  | 'stuckDeck'
  | 'lastWordDeck'
  | 'apartDeck'
  | 'walkOutDeck'
  | 'walkOutOverDeck'
  | 'lostDeck'
  | 'unratifiedDeck'
  | 'sunkOverDeck'
  | 'halfDeck'
>;

export function failureDecks(naming: Naming): Sentences<Decks> {
  const { sides, actor, delegation, home, atHome, issue, thing, ratifier, areMany, byTelephone } =
    naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    stalemateDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        'Everything stays as it was before the talks',
        `No text is agreed; ${what} ${issues.length > 1 ? 'are' : 'is'} as open as ever`,
        'The delegations part with nothing to sign',
        `Questions of ${what} go unanswered`,
        'The status quo holds, for want of anything else',
        'Not one clause is agreed',
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
          ];
        case 'price':
          return [
            `${who} found the offer too thin on ${on}`,
            `There was too little in it for ${who}, above all on ${on}`,
          ];
        case 'home':
          return [
            `${who} feared that the terms on ${on} would fail at home`,
            `${who} saw no way to carry ${on} at home`,
          ];
        case undefined:
          return [
            `The last offer to fail failed on ${on}`,
            `${who} named ${on} when it said no`,
            `${capitalised(on)} stood in the way, said ${who}`,
          ];
      }
    },

    lastWordDeck: ({ maker, decliner }) => [
      `${actor(maker)} had called its offer final; ${actor(decliner)} refused it`,
      `${actor(decliner)} is not moved by a last word`,
      `An offer put forward as the last finds no taker`,
      `${actor(decliner)} declines what was put to it as final`,
    ],

    apartDeck: ({ issue: id, options }) => {
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      if (ofA === undefined || ofB === undefined) {
        return [
          `On ${issue(id)} the two end on different pages`,
          `${a} and ${b} part still at odds on ${issue(id)}`,
        ];
      }
      return [
        `The last word of ${a} is ${ofA}; ${b} wants ${ofB}`,
        `${b} holds out for ${ofB}, ${a} for ${ofA}`,
        `No bridge is found between ${ofA} and ${ofB}`,
        `${a} proposes ${ofA}, ${b} ${ofB}`,
      ];
    },

    walkOutDeck: ({ party }) =>
      byTelephone
        ? [
            'Nothing is agreed, and nothing written',
            `${capitalised(delegation(party))} ends the call`,
            'The line is cut before anything is settled',
          ]
        : [
            `${capitalised(delegation(party))} leaves, and nothing is agreed`,
            'Nothing comes into force',
            'The talks are over, and there is no text',
            `An empty chair where ${delegation(party)} sat`,
          ],

    walkOutOverDeck: ({ issue: id }) => [
      `An offer had failed over ${issue(id)}`,
      `Before the break, ${issue(id)} was the sticking point`,
      `The last obstacle to be named: ${issue(id)}`,
    ],

    lostDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `What had been initialled on ${what} falls with the talks`,
        `Initials on ${what} now bind nobody`,
        `Agreed wording on ${what} is worth nothing`,
      ];
    },

    unratifiedDeck: ({ homes }) => [
      `What the delegations had initialled did not pass ${atHome(...homes)}`,
      `Nothing that was initialled comes into force`,
      `The negotiators had a text; the votes were not there`,
      `Support fell short ${atHome(...homes)}`,
    ],

    sunkOverDeck: ({ blocker, issue: id, option }) => {
      const who = ratifier(blocker);
      const what = thing(id, option) ?? issue(id);
      return [
        `For ${who} the trouble was ${what}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'object' : 'objects'} above all to ${what}`,
        `${capitalised(what)} cost the text the vote of ${who}`,
      ];
    },

    halfDeck: ({ home: refuser, consented }) => [
      `The text had passed ${atHome(consented)}; ${home(refuser)} refused it`,
      `${capitalised(home(consented))} gave its consent, in vain`,
      `A yes from ${home(consented)} counts for nothing without one from ${home(refuser)}`,
    ],
  };
}
