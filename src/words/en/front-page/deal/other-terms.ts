import type { Sentences } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, midSentence, type Naming } from '../naming.ts';
import { woven } from '../woven.ts';

type Terms = Pick<DealStatements, 'alike' | 'furthermore' | 'asBefore' | 'hangsOn' | 'leftOpen'>;

/** Whether what was agreed repeats the very word that says what it is about: “on the ceiling … a ceiling”. */
function echoes(issue: string, thing: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const said = new Set(wordsOf(issue));
  return wordsOf(thing).some((word) => said.has(word));
}

/** A clause may end so already. */
const stays = (text: string): readonly string[] =>
  /as (before|it (is|was|stands))\W?$/.test(text) ? [] : [`${text}, as before.`];

/** What else stands in a text: what was never disputed, what stays, what it leaves out. */
export function otherTerms(naming: Naming): Sentences<Terms> {
  const { names, issue, thing, clause, that } = naming;
  return {
    alike: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      return [
        `There was never a quarrel over ${on}. ${clause(id, option)}.`,
        `On ${on} both had wanted the same, and so it stands in the text.`,
        `${clause(id, option)}, as both had asked.`,
        `Nobody had to move on ${on}.`,
        ...(to === undefined
          ? []
          : [
              `Both had asked for ${to}, and the text has it.`,
              `On ${to} they had been of one mind from the start.`,
              `The easy part was ${on}: ${to}, as both had proposed.`,
            ]),
      ];
    },

    furthermore: ({ issue: id, option }) => {
      const said = clause(id, option);
      const small = that(id, option);
      const to = thing(id, option);
      const on = issue(id);
      return [
        `${said}.`,
        `${said}, the text says.`,
        `${said}, according to the text.`,
        `${said}, under the terms agreed yesterday.`,
        `${said}, officials said.`,
        `${said}, both delegations said.`,
        `${said}, a further clause says.`,
        `${said}, the two sides agreed.`,
        `${said}, it was agreed.`,
        `${capitalised(on)} also had to be settled. ${said}.`,
        ...(small === undefined
          ? []
          : woven(
              [
                'Under the deal,',
                'The two sides also agreed that',
                'It is laid down, too, that',
                'It was further agreed that',
                'Another clause says that',
                'Officials also said that',
                'By the terms of the deal,',
                'There is agreement, too, that',
                'The negotiators also agreed that',
                'What they signed also says that',
                `As for ${on},`,
                `On ${on} it was agreed that`,
              ],
              [`${small}.`],
            )),
        ...(to === undefined
          ? []
          : woven(
              [
                'The package also includes',
                'The text also provides for',
                'The two sides further agreed on',
                'There was agreement, too, on',
                'The agreement further provides for',
                ...(echoes(on, to)
                  ? []
                  : [
                      `What divided them on ${on} was settled by`,
                      `On ${on} the text provides for`,
                      `For ${on} the answer is`,
                      `On ${on} they settled on`,
                      `A clause on ${on} provides for`,
                      `The dispute over ${on} ends with`,
                      `As for ${on}, the two sides agreed on`,
                    ]),
              ],
              [`${to}.`],
            )),
      ];
    },

    asBefore: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      return [
        `On ${on} nothing changes.`,
        `Nothing is to change on ${on}, the two sides agreed.`,
        `By agreement things stay as they are on ${on}.`,
        `On ${on} the two put in writing what was already so.`,
        ...stays(clause(id, option)),
        ...(to === undefined
          ? []
          : woven(
              ['The text keeps', ...(echoes(on, to) ? [] : [`For ${on} they keep`])],
              [`${to}.`, ...stays(to)],
            )),
      ];
    },

    hangsOn: ({ event, issue: id }) => {
      const news = midSentence(names.event(event).title);
      return [
        `Much will depend on whether ${news}.`,
        `How that works out depends on whether ${news}.`,
        `That will turn on whether ${news}.`,
        `What follows will depend on whether ${news}.`,
        `It remains to be seen whether ${news}.`,
        `Nobody can yet say whether ${news}.`,
        `The outcome on ${issue(id)} hangs on whether ${news}.`,
        `On ${issue(id)} the text waits to see whether ${news}.`,
        `The clause on ${issue(id)} waits to see whether ${news}.`,
        `On ${issue(id)} all depends on whether ${news}.`,
      ];
    },

    leftOpen: ({ issues }) => {
      const items = listed(issues.map(issue));
      return [
        `Nothing was settled on ${items}.`,
        `Left for another day: ${items}.`,
        `The text says nothing about ${items}.`,
        `No agreement was found on ${items}.`,
        `Still to be settled: ${items}.`,
        `The agreement does not touch ${items}.`,
        `On ${items} the two sides could not agree.`,
        `The gaps in the text concern ${items}.`,
      ];
    },
  };
}
