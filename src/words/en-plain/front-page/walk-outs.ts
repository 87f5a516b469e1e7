import type { Sentences } from '../../../press/grammar.ts';
import type { FailureStatements } from '../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import { deckRoom, fitted, headlineRoom } from '../../en/front-page/fitted.ts';
import type { PlainNaming } from './naming.ts';

type Heads = Pick<
  FailureStatements,
  'walkOut' | 'walkOutOver' | 'walkOutApart' | 'walkOutJudged' | 'lost'
>;
type Decks = Pick<
  FailureStatements,
  'walkOutDeck' | 'walkOutOverDeck' | 'walkOutJudgedDeck' | 'lostDeck'
>;
type Leads = Pick<
  FailureStatements,
  'walkOutLead' | 'walkOutOverLead' | 'walkOutApartLead' | 'walkOutJudgedLead' | 'lostLead'
>;

/** Talks that one side left: headline, the line below it, and the news. */
export function walkOuts(naming: PlainNaming): Sentences<Heads & Decks & Leads> {
  return {
    ...fitted(heads(naming), headlineRoom),
    ...fitted(decks(naming), deckRoom),
    ...leads(naming),
  };
}

function heads(naming: PlainNaming): Sentences<Heads> {
  const { actor, adjective, topic, ratifierHead, is, talks } = naming;
  const leaves = talks === 'call' ? 'ends the call' : 'leaves the talks';
  return {
    walkOut: ({ party }) => {
      const who = actor(party);
      return [
        `${who} ${leaves}`,
        `${who} ${leaves}, and nothing is agreed`,
        `No deal: ${who} ${leaves}`,
        talks === 'call' ? `${who} hangs up` : `${who} gets up and goes`,
        `${capitalised(adjective(party))} team ${leaves}`,
        `It is over: ${who} ${leaves}`,
      ];
    },

    walkOutOver: ({ party, issue }) => [
      `${actor(party)} ${leaves} after a fight over ${topic(issue)}`,
      `First a no over ${topic(issue)}, then the end`,
      `No answer on ${topic(issue)}, and ${actor(party)} ${leaves}`,
      `They fought over ${topic(issue)}; now it is over`,
    ],

    walkOutApart: ({ party, issue }) => [
      `${actor(party)} ${leaves}, far apart on ${topic(issue)}`,
      `Still apart on ${topic(issue)}, ${actor(party)} ${leaves}`,
      `Too far apart on ${topic(issue)}: the end`,
      `No way to meet on ${topic(issue)}, so ${actor(party)} ${leaves}`,
    ],

    walkOutJudged: ({ party, ratifier: id, backs }) => {
      const who = capitalised(ratifierHead(id));
      return backs
        ? [
            `${who} ${is([id], 'backs', 'back')} those who left`,
            `${actor(party)} ${leaves}, and ${ratifierHead(id)} ${is([id], 'agrees', 'agree')}`,
            `Right to go, ${is([id], 'says', 'say')} ${ratifierHead(id)}`,
          ]
        : [
            `${who} ${is([id], 'does', 'do')} not back those who left`,
            `${actor(party)} ${leaves}; ${ratifierHead(id)} ${is([id], 'is', 'are')} against it`,
            `Wrong to go, ${is([id], 'says', 'say')} ${ratifierHead(id)}`,
          ];
    },

    lost: ({ party, issues }) => {
      const what = listed(issues.map(topic));
      return [
        `${actor(party)} ${leaves}, and work on ${what} is lost`,
        `Agreed, then lost: ${what}`,
        `All for nothing: ${actor(party)} ${leaves}`,
        `They had agreed on ${what}; now it is gone`,
      ];
    },
  };
}

function decks({
  actor,
  team,
  issue,
  ratifier,
  Ratifier,
  is,
  talks,
}: PlainNaming): Sentences<Decks> {
  return {
    walkOutDeck: ({ party }) => [
      'Nothing is agreed',
      `The ${talks} end${talks === 'call' ? 's' : ''}, and there is no text`,
      `${capitalised(team(party))} does not want to go on`,
      `Nothing is signed, and ${actor(party)} is gone`,
      'All stays as it was',
    ],

    walkOutOverDeck: ({ issue: id }) => [
      `One offer had got a no because of ${issue(id)}`,
      `Before that they had fought over ${issue(id)}`,
      `There was still no answer on ${issue(id)}`,
      `What stood in the way was ${issue(id)}`,
    ],

    walkOutJudgedDeck: ({ ratifier: id, backs }) =>
      backs
        ? [
            `${Ratifier(id)} ${is([id], 'thinks', 'think')} that it was right to leave`,
            `At home there is support from ${ratifier(id)}`,
          ]
        : [
            `${Ratifier(id)} ${is([id], 'thinks', 'think')} that it was wrong to leave`,
            `At home there is no support from ${ratifier(id)}`,
          ],

    lostDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `What they had agreed on ${what} no longer counts`,
        `They had an answer on ${what}, and it is lost`,
        `A part was agreed already: ${what}`,
      ];
    },
  };
}

function leads(naming: PlainNaming): Sentences<Leads> {
  const { sides, actor, team, pair, issue, thing, ratifier, Ratifier, is, talks } = naming;
  const left = talks === 'call' ? 'ended the call' : 'left the talks';
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    walkOutLead: ({ party }) => [
      `${actor(party)} ${left} yesterday, and nothing was agreed.`,
      `There is no deal between ${pair}. Yesterday ${team(party)} ${left}.`,
      `Yesterday ${actor(party)} ${left}. So there is nothing to sign.`,
      `It ended early: ${actor(party)} ${left} yesterday.`,
      `${pair} wanted to agree. But yesterday ${actor(party)} ${left}.`,
    ],

    walkOutOverLead: ({ party, issue: id }) => [
      `${actor(party)} ${left} yesterday. An offer had failed because of ${issue(id)}.`,
      `They had fought over ${issue(id)}. Yesterday ${actor(party)} ${left}.`,
      `There is no deal, and no answer on ${issue(id)}. Yesterday ${team(party)} ${left}.`,
      `First there was a no over ${issue(id)}. Then, yesterday, ${actor(party)} ${left}.`,
    ],

    walkOutApartLead: ({ party, issue: id, options }) => {
      const who = actor(party);
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      if (ofA === undefined || ofB === undefined) {
        return [
          `${who} ${left} yesterday. On ${issue(id)} the two sides were still apart.`,
          `Still apart on ${issue(id)}, ${pair} stopped talking: ${who} ${left} yesterday.`,
        ];
      }
      return [
        `${a} asked for ${ofA}. ${b} asked for ${ofB}. Yesterday ${who} ${left}.`,
        `${who} ${left} yesterday. ${a} wanted ${ofA}, and ${b} wanted ${ofB}.`,
        `It was ${ofA} for ${a} and ${ofB} for ${b}. Then ${who} ${left}.`,
      ];
    },

    walkOutJudgedLead: ({ party, ratifier: id, backs }) => {
      const who = actor(party);
      return backs
        ? [
            `${who} ${left} yesterday. ${Ratifier(id)} ${is([id], 'thinks', 'think')} that this was right.`,
            `${Ratifier(id)} ${is([id], 'backs', 'back')} ${team(party)}, which ${left} yesterday.`,
            `Yesterday ${who} ${left}. At home it has the support of ${ratifier(id)}.`,
          ]
        : [
            `${who} ${left} yesterday. ${Ratifier(id)} ${is([id], 'thinks', 'think')} that this was wrong.`,
            `${Ratifier(id)} ${is([id], 'does', 'do')} not back ${team(party)}, which ${left} yesterday.`,
            `Yesterday ${who} ${left}. At home ${ratifier(id)} ${is([id], 'is', 'are')} against that.`,
          ];
    },

    lostLead: ({ party, issues }) => {
      const what = listed(issues.map(issue));
      const who = actor(party);
      return [
        `They had agreed on ${what}. Then, yesterday, ${who} ${left}, and it no longer counts.`,
        `${who} ${left} yesterday. What was agreed on ${what} is lost.`,
        `Yesterday ${who} ${left}. So their answer on ${what} is worth nothing.`,
      ];
    },
  };
}
