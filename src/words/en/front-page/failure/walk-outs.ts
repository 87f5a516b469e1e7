import type { Sentences } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Heads = Pick<
  FailureStatements,
  'walkOut' | 'walkOutOver' | 'walkOutApart' | 'walkOutJudged' | 'lost'
>;

/** Headlines over talks that one side left. */
export function walkOutHeads(naming: Naming): Sentences<Heads> {
  const { sides, actor, adjective, topic, ratifierHead, areMany, tag, tagged, byTelephone } =
    naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  const Tag = capitalised(tag);
  return {
    walkOut: ({ party }) => {
      const who = actor(party);
      return byTelephone
        ? [
            `${who} breaks off ${tagged('talks', who)}`,
            `${who} hangs up`,
            `${who} cuts short the call`,
            `Call ends abruptly as ${who} breaks off`,
            `${capitalised(adjective(party))} side ends the call`,
            `${pair} cut off: ${who} ends the call`,
          ]
        : [
            `${who} walks out of ${tagged('talks', who)}`,
            `${capitalised(adjective(party))} walk-out ends ${tag} talks`,
            `${capitalised(adjective(party))} delegation quits ${tag} talks`,
            `${who} breaks off talks`,
            `${who} leaves the table`,
            `${capitalised(tagged('talks', who))} collapse as ${who} walks out`,
            `${Tag} talks broken off`,
            `${Tag} talks end in walk-out`,
          ];
    },

    walkOutOver: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} quits talks after row over ${what}`,
        `${who} breaks off talks after dispute on ${what}`,
        `Row over ${what} precedes walk-out`,
        `${Tag} talks collapse amid row over ${what}`,
        `${capitalised(adjective(party))} side leaves with ${what} unresolved`,
        `Dispute on ${what}, then ${who} leaves`,
        `${Tag} talks break up with ${what} unsettled`,
        `No deal on ${what} as ${who} walks out`,
      ];
    },

    walkOutApart: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} leaves with gap on ${what} still open`,
        `${Tag} talks break up, far apart on ${what}`,
        `${who} walks out with sides divided on ${what}`,
        `Gap on ${what} unclosed as ${who} quits`,
        `No agreement on ${what}: ${who} breaks off talks`,
        `Divided on ${what}, ${tag} talks collapse`,
      ];
    },

    walkOutJudged: ({ party, ratifier: id, backs }) => {
      const who = capitalised(ratifierHead(id));
      const many = areMany([id]);
      const side = adjective(party);
      const leaving = byTelephone ? 'break' : 'walk-out';
      const quit = byTelephone ? 'end the call' : `quit ${tag} talks`;
      return backs
        ? [
            `${who} ${many ? 'back' : 'backs'} decision to ${quit}`,
            `${who} ${many ? 'support' : 'supports'} ${side} decision to ${quit}`,
            `${capitalised(side)} ${leaving} has support of ${ratifierHead(id)}`,
            `${capitalised(side)} delegation leaves; ${ratifierHead(id)} ${many ? 'approve' : 'approves'}`,
          ]
        : [
            `${who} ${many ? 'do' : 'does'} not back decision to ${quit}`,
            `${who} ${many ? 'oppose' : 'opposes'} decision to ${quit}`,
            `No support from ${ratifierHead(id)} for ${side} ${leaving}`,
            `${capitalised(side)} ${leaving} lacks support of ${ratifierHead(id)}`,
          ];
    },

    lost: ({ party, issues }) => {
      const what = listed(issues.map(topic));
      const who = actor(party);
      return [
        `Draft on ${what} lost as ${who} quits talks`,
        `Initialled, then lost: ${what}`,
        `${capitalised(what)} had been initialled; then ${who} left`,
        `Work on ${what} undone as ${who} breaks off`,
        `Collapse of ${tag} talks buries text on ${what}`,
        `${who} walks out on an initialled text`,
        `Initials count for nothing as ${who} quits talks`,
      ];
    },
  };
}

type Decks = Pick<
  FailureStatements,
  'walkOutDeck' | 'walkOutOverDeck' | 'walkOutJudgedDeck' | 'lostDeck'
>;

export function walkOutDecks(naming: Naming): Sentences<Decks> {
  const { actor, delegation, issue, ratifier, areMany, byTelephone } = naming;
  return {
    walkOutDeck: ({ party }) => [
      'Nothing is agreed',
      'Nothing comes into force',
      'No text comes of the talks',
      `${actor(party)} breaks off with nothing signed`,
      ...(byTelephone
        ? [
            `${capitalised(delegation(party))} ends the call`,
            'The line is cut before anything is settled',
          ]
        : [
            `${capitalised(delegation(party))} leaves, and nothing is agreed`,
            `Talks are over as ${delegation(party)} goes home`,
          ]),
    ],

    walkOutOverDeck: ({ issue: id }) => [
      `An offer had failed over ${issue(id)}`,
      `Before the break, ${issue(id)} was the sticking point`,
      `The last obstacle to be named: ${issue(id)}`,
      `Terms on ${issue(id)} had been refused`,
      `A dispute over ${issue(id)} was never settled`,
      `The two sides had clashed over ${issue(id)}`,
      `No way round ${issue(id)} was found`,
    ],

    walkOutJudgedDeck: ({ ratifier: id, backs }) => {
      const who = ratifier(id);
      const many = areMany([id]);
      return backs
        ? [
            `${capitalised(who)} ${many ? 'back' : 'backs'} the delegation’s departure`,
            `The break has the backing of ${who}`,
            `${capitalised(who)} ${many ? 'stand' : 'stands'} by the delegation`,
          ]
        : [
            `${capitalised(who)} ${many ? 'do' : 'does'} not back the delegation’s departure`,
            `The break does not have the backing of ${who}`,
            `${capitalised(who)} would rather the delegation had stayed`,
          ];
    },

    lostDeck: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `What had been initialled on ${what} falls with the talks`,
        `Initials on ${what} now bind nobody`,
        `Agreed wording on ${what} is worth nothing`,
        `A draft on ${what} is lost with the rest`,
        `Part of a text had been initialled`,
        `Progress on ${what} is undone`,
      ];
    },
  };
}
