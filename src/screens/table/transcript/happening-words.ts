import type { Happening } from '../../../negotiation/happening.ts';
import type { View } from '../../../negotiation/view.ts';
import type { EventId } from '../../../scenario/scenario.ts';
import { unnamed } from '../../../lib/unnamed.ts';
import { signed, type Names } from '../names.ts';

/** A happening in one sentence, as the transcript and the live region say it. */
export function happeningWords(names: Names, happening: Happening): string {
  const { t, view, who, issue, option, ratifier } = names;
  switch (happening.kind) {
    case 'roundOpened':
      return t('happened.roundOpened', { round: happening.round, rounds: view.scenario.rounds });
    case 'dispatch': {
      const dispatch = view.scenario.dispatches[happening.event];
      return t('happened.dispatch', { title: dispatch?.title, text: dispatch?.text });
    }
    case 'bridgingOpened':
      return t('happened.bridgingOpened', {
        issue: issue(happening.issue),
        options: happening.options.map((each) => `“${option(happening.issue, each)}”`).join(', '),
      });
    case 'consulted':
      return t(happening.granted ? 'happened.leaveGranted' : 'happened.leaveRefused', {
        who: who(happening.party),
        issue: issue(happening.issue),
        option: option(happening.issue, happening.option),
        support: signed(happening.meanSupport),
        needed: signed(happening.needed),
      });
    case 'backChannelAsked':
      return t('happened.backChannelAsked', {
        who: who(happening.party),
        first: issue(happening.issues[0]),
        second: issue(happening.issues[1]),
      });
    case 'backChannelTold':
      return happening.matters === 'vague'
        ? t('happened.backChannelVague', { who: who(happening.party) })
        : t('happened.backChannelTold', {
            who: who(happening.party),
            issue: issue(happening.matters),
            other: issue(happening.issues.find((each) => each !== happening.matters) ?? ''),
          });
    case 'leaked':
      return t('happened.leaked');
    case 'committed':
      return t(happening.orBetter ? 'happened.committedOrBetter' : 'happened.committed', {
        who: who(happening.party),
        issue: issue(happening.issue),
        option: option(happening.issue, happening.option),
      });
    case 'retreated':
      return t('happened.retreated', {
        who: who(happening.party),
        issue: issue(happening.issue),
        option: option(happening.issue, happening.option),
        count: happening.price,
      });
    case 'justified':
      return t('happened.justified', {
        who: who(happening.party),
        issue: issue(happening.issue),
      });
    case 'expertsProposed':
      return t('happened.expertsProposed', {
        who: who(happening.party),
        issue: issue(happening.issue),
      });
    case 'expertsAnswered':
      return t(happening.agree ? 'happened.expertsAgreed' : 'happened.expertsRefused', {
        who: who(happening.party),
        issue: issue(happening.issue),
      });
    case 'gestureMade': {
      const made = view.scenario.parties.find(({ id }) => id === happening.party)?.gestures[
        happening.gesture
      ];
      return t('happened.gestureMade', {
        who: who(happening.party),
        title: made?.title,
        text: made?.text,
      });
    }
    case 'reassured':
      return t('happened.reassured', {
        who: who(happening.party),
        ratifier: ratifier(happening.ratifier),
        count: happening.price,
      });
    case 'held':
      return t('happened.held', { who: who(happening.party) });
    default:
      return floorWords(names, happening);
  }
}

type CaucusKind =
  | 'roundOpened'
  | 'dispatch'
  | 'bridgingOpened'
  | 'consulted'
  | 'backChannelAsked'
  | 'backChannelTold'
  | 'leaked'
  | 'committed'
  | 'retreated'
  | 'justified'
  | 'expertsProposed'
  | 'expertsAnswered'
  | 'gestureMade'
  | 'reassured'
  | 'held';
type AfterCaucus = Exclude<Happening, { readonly kind: CaucusKind }>;

function floorWords(names: Names, happening: AfterCaucus): string {
  const { t, view, who, issue, option, terms } = names;
  switch (happening.kind) {
    case 'tabled': {
      const offer = view.offers[happening.offer];
      const packages = offer?.packages ?? [];
      const marks = [
        offer?.severable === true && t('offer.severable'),
        offer?.final === true && t('offer.final'),
      ].filter((mark) => mark !== false);
      return [
        t('happened.tabled', {
          who: who(happening.party),
          count: packages.length,
          terms: packages.map(terms).join(` — ${t('offer.or')} — `),
        }),
        ...marks,
      ].join(' ');
    }
    case 'conceded': {
      const said =
        happening.concession === undefined
          ? undefined
          : view.scenario.parties.find(({ id }) => id === happening.party)?.concessions[
              happening.concession
            ];
      return t(said === undefined ? 'happened.movedPlainly' : 'happened.conceded', {
        who: who(happening.party),
        issue: issue(happening.issue),
        from: option(happening.issue, happening.from),
        to: option(happening.issue, happening.to),
        said,
      });
    }
    case 'passed':
      return t('happened.passed', { who: who(happening.party) });
    case 'reopened':
      return t('happened.reopened', {
        who: who(happening.party),
        issue: issue(happening.issue),
        option: option(happening.issue, happening.option),
      });
    case 'accepted':
      return t('happened.accepted', {
        who: who(happening.party),
        terms: terms(view.offers[happening.offer]?.packages[happening.package] ?? {}),
      });
    case 'initialled':
      return t('happened.initialled', {
        who: who(happening.party),
        terms: terms(happening.closed),
      });
    case 'declined':
      return happening.obstacle === undefined
        ? t('happened.declined', { who: who(happening.party) })
        : t('happened.declinedOver', {
            who: who(happening.party),
            issue: issue(happening.obstacle),
          });
    case 'credibilityLost':
      return t('happened.credibilityLost', { who: who(happening.party) });
    case 'stayed':
      return t('happened.stayed', { who: who(happening.party) });
    case 'walkedOut':
      return t('happened.walkedOut', { who: who(happening.party) });
    default:
      return meterWords(names, happening);
  }
}

type FloorKind =
  | 'tabled'
  | 'conceded'
  | 'passed'
  | 'reopened'
  | 'accepted'
  | 'initialled'
  | 'declined'
  | 'credibilityLost'
  | 'stayed'
  | 'walkedOut';
type AfterFloor = Exclude<AfterCaucus, { readonly kind: FloorKind }>;

function meterWords(names: Names, happening: AfterFloor): string {
  const { t, view, who, issue, option, ratifier, party } = names;
  switch (happening.kind) {
    case 'judgedWalkOut':
      return t(happening.backs ? 'happened.backsWalkOut' : 'happened.blamesWalkOut', {
        ratifier: ratifier(happening.ratifier),
        party: party(happening.party),
      });
    case 'trustMoved':
      return t('happened.trustMoved', {
        by: signed(happening.by),
        now: happening.now,
        reason: t(`trustReason.${happening.reason}`),
      });
    case 'goodwillMoved':
      return t('happened.goodwillMoved', {
        ratifier: ratifier(happening.ratifier),
        steps: signed(happening.steps),
        reason: t(`goodwillReason.${happening.reason}`),
      });
    case 'noAgreementMoved':
      return t('happened.noAgreementMoved', {
        who: who(happening.party),
        points: signed(happening.points),
      });
    case 'mandateMoved':
      return t(happening.by < 0 ? 'happened.mandateEased' : 'happened.mandateTightened', {
        who: who(happening.party),
        issue: issue(happening.issue),
        option: option(happening.issue, happening.option),
        steps: Math.abs(happening.by),
      });
    case 'annexProposed':
      return t('happened.annexProposed', {
        issues: happening.changed.map(issue).join(', '),
      });
    case 'annexAnswered':
      return t(happening.accept ? 'happened.annexAccepted' : 'happened.annexRefused', {
        who: who(happening.party),
      });
    case 'annexDecided':
      return t(happening.taken ? 'happened.annexTaken' : 'happened.annexDropped');
    case 'voted':
      return t(happening.approves ? 'happened.votedFor' : 'happened.votedAgainst', {
        ratifier: ratifier(happening.ratifier),
        support: signed(happening.support),
        option:
          happening.decisive === undefined
            ? t('happened.noStance')
            : option(happening.decisive.issue, happening.decisive.option),
      });
    case 'ratified':
      return t(happening.passed ? 'happened.ratified' : 'happened.notRatified', {
        party: party(happening.party),
      });
    case 'ended':
      return t(`ended.${happening.outcome}`);
    case 'epilogue':
      return t(happening.happened ? 'happened.cameAbout' : 'happened.cameNot', {
        title: eventTitle(view, happening.event),
      });
  }
}

/** N42: before the end only what clauses hang on has a title; then both sheets lie open. */
function eventTitle({ scenario, revealed }: View, event: EventId): string {
  const hangs = scenario.contingencies.find((each) => each.event === event);
  const told = revealed?.scenario.events.find(({ id }) => id === event);
  return (hangs ?? scenario.dispatches[event] ?? told)?.title ?? unnamed;
}
