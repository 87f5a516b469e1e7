import { unnamed } from '../lib/unnamed.ts';
import { optionOf } from '../negotiation/agenda.ts';
import { publicScenario, type PublicScenario } from '../negotiation/public-scenario.ts';
import type { GameState } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { Because, Issue, Package, PartyId } from '../scenario/scenario.ts';
import { listed, phrasesIn, titlesOf, withinSentence } from './names.ts';
import type { Speak } from './say.ts';

/** A package as the document that it would be, or is: every part of it in words, in reading order. */
export interface JointStatement {
  readonly title: string;
  readonly standing: string; // a draft, initialled, in force, refused
  readonly brackets: string | undefined; // what brackets mean, where there are any
  readonly opening: string;
  readonly articles: readonly Article[];
  readonly annex: Annex | undefined; // N54
  readonly open: string | undefined; // what was not agreed
  readonly done: string; // place and date
  readonly signatures: readonly string[]; // none under a draft
  readonly imprint: string;
}

export interface Article {
  readonly heading: string;
  readonly text: string;
  readonly option: string; // what it is called at the table
  readonly because: Because;
  readonly branches: readonly string[]; // N42
}

interface Annex {
  readonly title: string;
  readonly lead: string;
  readonly articles: readonly Article[];
}

type Say = Speak<'statement' | 'happenings'>;

/** What is to be written down. */
interface Settled {
  readonly scenario: PublicScenario;
  readonly package: Package;
  readonly standing: string;
  readonly isSigned: boolean;
  readonly isCommon: (issue: Issue, option: string) => boolean; // else in brackets
  readonly annexed: readonly string[]; // issues that the annex settled
}

/**
 * What an offer, a draft or a non-paper would be as a document: what is closed, with the package. In
 * brackets stands what the side that did not draw it up has not come to.
 *
 * @param by whose package it is
 * @param date of the talks, in words
 */
export function draftStatement(
  speak: Say,
  view: View,
  by: PartyId,
  pkg: Package,
  date: string,
): JointStatement {
  const { scenario, closed } = view;
  const { stands } = by === view.party ? view.theirs : view.mine;
  return written(speak, date, {
    scenario,
    package: { ...closed, ...pkg },
    standing: speak('statement:draft'),
    isSigned: false,
    isCommon: ({ id }, option) => closed[id] === option || stands[id] === option,
    annexed: [],
  });
}

/**
 * The text that both delegations put their names to; undefined where they did not, or not yet.
 *
 * @param date of the talks, in words
 */
export function signedStatement(
  speak: Say,
  state: GameState,
  date: string,
): JointStatement | undefined {
  if (Object.keys(state.closed).length === 0) return undefined;
  if (state.outcome?.kind === 'walkOut') return undefined;
  const isTaken = state.log.some((each) => each.kind === 'annexDecided' && each.taken);
  const proposed = state.log.findLast((each) => each.kind === 'annexProposed');
  return written(speak, date, {
    scenario: publicScenario(state),
    package: state.closed,
    standing: standingOf(speak, state),
    isSigned: true,
    isCommon: () => true,
    annexed: isTaken ? (proposed?.changed ?? []) : [],
  });
}

function standingOf(speak: Say, { scenario, outcome }: GameState): string {
  switch (outcome?.kind) {
    case 'agreement':
      return speak('statement:signed');
    case 'partial':
      return speak('statement:partial');
    case 'unratified': {
      const { ratifier } = titlesOf(scenario);
      const ratifiers = outcome.blockedBy.map((id) => withinSentence(ratifier(id)));
      return ratifiers.length === 0
        ? speak('statement:refusedUnnamed')
        : speak('statement:refused', { ratifiers: listed({ speak }, ratifiers) });
    }
    case 'stalemate':
    case 'walkOut':
    case undefined:
      return speak('statement:initialled');
  }
}

function written(speak: Say, date: string, settled: Settled): JointStatement {
  const { scenario, isSigned, standing, annexed, isCommon } = settled;
  const { venue, document, parties } = scenario;
  const [first, second] = parties;
  const held = scenario.issues.filter(({ id }) => Object.hasOwn(settled.package, id));
  const rest = scenario.issues.filter((issue) => !held.includes(issue));
  const optionIn = ({ id }: Issue): string => settled.package[id] ?? '';
  const articlesOf = (issues: readonly Issue[]): readonly Article[] =>
    issues.map((issue, at) => article(speak, settled, issue, at + 1));
  const inAnnex = held.filter(({ id }) => annexed.includes(id));
  return {
    title:
      document?.title ??
      speak('statement:title', { first: first.adjective, second: second.adjective }),
    standing,
    brackets: held.every((issue) => isCommon(issue, optionIn(issue)))
      ? undefined
      : speak('statement:brackets'),
    opening:
      document?.opening ??
      (venue.staging === 'telephone'
        ? speak('statement:openingByTelephone')
        : speak('statement:opening', { city: venue.city })),
    articles: articlesOf(held.filter((issue) => !inAnnex.includes(issue))),
    annex:
      inAnnex.length === 0
        ? undefined
        : {
            title: speak('statement:annex'),
            lead: speak('statement:annexLead'),
            articles: articlesOf(inAnnex),
          },
    open:
      isSigned && rest.length > 0
        ? speak('statement:open', {
            issues: listed(
              { speak },
              rest.map(({ id }) => phrasesIn(scenario, speak).issue(id)),
            ),
          })
        : undefined,
    done: speak('statement:done', { place: venue.place, city: venue.city, date }),
    signatures: isSigned
      ? parties.map(({ adjective: side, delegation: [head] }) =>
          speak('statement:signature', {
            side,
            name: head?.name ?? unnamed,
            office: head?.office ?? unnamed,
          }),
        )
      : [],
    imprint: speak('statement:imprint'),
  };
}

function article(
  speak: Say,
  { scenario, package: pkg, isCommon }: Settled,
  issue: Issue,
  number: number,
): Article {
  const option = optionOf(issue, pkg[issue.id] ?? '');
  const text = option?.clause ?? unnamed;
  const contingent = option?.contingent;
  const event =
    scenario.contingencies.find((each) => each.event === contingent?.event)?.title ?? unnamed;
  return {
    heading: speak('statement:article', { number, issue: issue.title }),
    text: isCommon(issue, option?.id ?? '') ? text : speak('statement:bracketed', { text }),
    option: option?.title ?? unnamed,
    because: option?.because ?? '',
    branches:
      contingent === undefined
        ? []
        : [
            speak('statement:ifHappens', { event, text: contingent.happens }),
            speak('statement:ifNot', { text: contingent.otherwise }),
          ],
  };
}

/** The document as plain text, to be kept: paragraphs with an empty line between them. */
export function statementText(statement: JointStatement): string {
  const { title, standing, brackets, opening, annex, open, done, signatures, imprint } = statement;
  const paragraphs = (articles: readonly Article[]): readonly string[] =>
    articles.map(({ heading, text, branches }) => [heading, text, ...branches].join('\n'));
  const parts = [
    title,
    standing,
    brackets,
    opening,
    ...paragraphs(statement.articles),
    open,
    ...(annex === undefined ? [] : [annex.title, annex.lead, ...paragraphs(annex.articles)]),
    done,
    ...signatures,
    imprint,
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
