import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { HeadStatements } from '../../../press/statement.ts';
import { captionWays } from './caption.ts';
import { capitalised, listed, type Naming } from './naming.ts';
import { counted, inWords, share } from './numbers.ts';

export function head(naming: Naming): Sentences<HeadStatements> {
  const { names, side, delegation, home, atHome, issue, ratifier, talks, byTelephone, sides } =
    naming;
  const { city } = names.venue;
  const [a, b] = sides;
  return {
    agreed: ({ issue: id, option }) => [capitalised(names.option(id, option).headline)],

    stalemate: (values) => {
      const rounds = counted(values.rounds, 'round');
      const here: Ways = byTelephone
        ? [
            'Call ends without an accord',
            'Receivers down, folders empty',
            `${capitalised(rounds)} on the line, and nothing settled`,
            'The line was clear; the answer was not',
            'Nothing to ratify after talks by telephone',
          ]
        : [
            `${city} talks end without a signature`,
            'Delegations part with empty folders',
            `${capitalised(rounds)} in ${city}, and nothing settled`,
            `Pens stay capped in ${city}`,
            `${city} talks leave every question open`,
          ];
      return [
        ...here,
        `Nothing signed after ${rounds}`,
        `No accord from ${talks}`,
        `A text that was not written: ${talks} are over`,
      ];
    },

    walkOut: ({ party, round }) => {
      const adjective = capitalised(names.party(party).adjective);
      const other = party === a ? b : a;
      const here: Ways = byTelephone
        ? [
            `${capitalised(home(party))} hangs up`,
            `The line goes dead: ${side(party)} breaks off ${talks}`,
            `${capitalised(home(party))} puts the receiver down on ${home(other)}`,
            `${capitalised(side(party))} ends the call in round ${inWords(round)}`,
          ]
        : [
            `${adjective} delegation leaves ${talks}`,
            `${capitalised(side(party))} walks out`,
            `An empty chair: ${side(party)} goes home`,
            `The door closes behind ${delegation(party)}`,
            `${adjective} walk-out ends ${talks}`,
          ];
      return [...here, `${capitalised(home(party))} breaks off`];
    },

    unratified: ({ home: refuser, homes, blocker }) => [
      `Settled ${byTelephone ? 'on the line' : 'at the table'}, refused at home: accord fails ${atHome(...homes)}`,
      `Accord founders on ${ratifier(blocker)}`,
      `${capitalised(home(refuser))} does not ratify`,
      `${capitalised(home(refuser))} turns down the text of its own delegation`,
      `No consent from ${ratifier(blocker)}: text from ${talks} is dead`,
    ],

    agreedDeck: ({ agreed, of, rounds, left }) => {
      const items = `${share(agreed, of)} items`;
      const time = counted(rounds, 'round');
      return [
        `${capitalised(talks)} end with a text on ${items} after ${time}`,
        `Agreement on ${items}; both sides consent at home`,
        `${capitalised(time)}, ${items} settled, and consent on both sides`,
        left > 0
          ? `${capitalised(items)} settled with ${counted(left, 'round')} to spare; the text has passed on both sides`
          : `It takes until the last round: ${items} settled, and passed on both sides`,
      ];
    },

    partialDeck: ({ agreed, of, rounds, missing }) => {
      const items = `${share(agreed, of)} items`;
      const gaps = listed(missing.map(issue));
      const ways: Ways = [
        `${capitalised(talks)} settle ${items}, though not ${gaps}`,
        `A text with a gap in it: ${items} settled, ${gaps} left as before`,
        `${capitalised(items)} settled after ${counted(rounds, 'round')}; of ${gaps} the text says nothing`,
      ];
      if (missing.length > 1) return ways;
      return [
        ...ways,
        `Both sides consent to what there is, which is ${items}, and ${gaps} stays open`,
      ];
    },

    stalemateDeck: ({ rounds, offers, of }) => [
      `Not one of ${inWords(of)} items is settled; everything stays as it was`,
      `${capitalised(counted(rounds, 'round'))} and ${counted(offers, 'offer')} leave all ${inWords(of)} items open`,
      'The agenda goes home as it came',
      `${capitalised(inWords(of))} items on the agenda at the start, ${inWords(of)} at the end`,
    ],

    walkOutDeck: ({ round, left, initialled, of }) => [
      `The talks break off in round ${inWords(round)}; nothing is agreed`,
      left > 0
        ? `${capitalised(counted(left, 'round'))} still stood on the calendar; none of the agenda is in force`
        : 'It comes in the last round; none of the agenda is in force',
      initialled > 0
        ? `What had been initialled on ${counted(initialled, 'item')} falls with the talks`
        : `Not one of ${inWords(of)} items had been initialled`,
    ],

    unratifiedDeck: ({ initialled, consented }) => {
      const items = counted(initialled, 'item');
      return [
        `The text had settled ${items}; none of it comes into force`,
        `What the delegations initialled on ${items} did not pass at home`,
        `${capitalised(items)} initialled, and nothing in force`,
        consented === undefined
          ? `Neither home would have the text on ${items}`
          : `${capitalised(home(consented))} had consented; the text on ${items} fails all the same`,
      ];
    },

    caption: captionWays(naming),
  };
}
