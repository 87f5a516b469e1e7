import { unnamed } from '../../lib/unnamed.ts';
import type { Happening, TrustReason } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import { visible } from '../../scenario/problem.ts';
import {
  issueTitle,
  offerWords,
  optionTitle,
  packageWords,
  partyName,
  ratifierName,
  signed,
} from './words.ts';

const trustReasons: Readonly<Record<TrustReason, string>> = {
  accepted: 'an offer was accepted',
  initialled: 'something was initialled',
  gesture: 'a gesture',
  expertsAgreed: 'experts may study',
  expertsRefused: 'experts were refused',
  commitment: 'a public statement',
  retreat: 'a public word was taken back',
  reopened: 'a closed issue was reopened',
  leak: 'a back channel leaked',
  finalDeclined: 'a final offer was declined',
  walkOut: 'a delegation walked out',
  unratified: 'the agreement failed at home',
  ratified: 'the agreement was ratified',
  event: 'the news',
};

/** What happened, as a sentence of the transcript; undefined for what goes without saying. */
export function happeningWords(view: View, happening: Happening): string | undefined {
  const who = 'party' in happening ? partyName(view, happening.party) : '';
  switch (happening.kind) {
    case 'roundOpened':
      return `\n— Round ${happening.round} of ${view.scenario.rounds} —`;
    case 'dispatch': {
      const news = view.scenario.dispatches[happening.event];
      return news && `Dispatch. ${visible(news.title)}: ${visible(news.text)}`;
    }
    case 'bridgingOpened': {
      const options = happening.options.map((id) => optionTitle(view, happening.issue, id));
      return `Now open on ${issueTitle(view, happening.issue)}: ${options.join(', ')}.`;
    }
    case 'consulted': {
      const { granted, meanSupport, needed } = happening;
      const option = optionTitle(view, happening.issue, happening.option);
      return `${who} asks its capital about ${option}: ${granted ? 'granted' : 'refused'} (support ${meanSupport.toFixed(1)}, needed ${needed}).`;
    }
    case 'backChannelAsked': {
      const [one, other] = happening.issues.map((id) => issueTitle(view, id));
      return `${who} asks in private which matters more: ${one ?? ''}, or ${other ?? ''}.`;
    }
    case 'backChannelTold':
      return happening.matters === 'vague'
        ? `${who} answers vaguely.`
        : `${who} answers: ${issueTitle(view, happening.matters)}.`;
    case 'leaked':
      return 'The back channel leaks to the press.';
    case 'committed': {
      const option = optionTitle(view, happening.issue, happening.option);
      return `${who} commits itself in public: ${option}${happening.orBetter ? ', and nothing beyond' : ''}.`;
    }
    case 'retreated': {
      const option = optionTitle(view, happening.issue, happening.option);
      return `${who} goes back on its public word (${option}), at a price of ${happening.price}.`;
    }
    case 'justified':
      return `${who} explains to the press why ${issueTitle(view, happening.issue)} looks different now.`;
    case 'expertsProposed':
      return `${who} proposes that experts study ${issueTitle(view, happening.issue)}.`;
    case 'expertsAnswered':
      return `${who} ${happening.agree ? 'agrees' : 'does not agree'} to experts on ${issueTitle(view, happening.issue)}.`;
    case 'gestureMade': {
      const party = view.scenario.parties.find(({ id }) => id === happening.party);
      const gesture = party?.gestures[happening.gesture];
      return `${who} makes a gesture: ${visible(gesture?.text ?? unnamed)}`;
    }
    case 'reassured':
      return `${who} reassures ${ratifierName(view, happening.ratifier)}, at a price of ${happening.price}.`;
    case 'held':
      return `${who} waits.`;
    case 'tabled': {
      const offer = view.offers[happening.offer];
      return offer && `${who} tables ${offerWords(view, offer)}.`;
    }
    case 'conceded': {
      const { party, issue, from, to, concession } = happening;
      const own = view.scenario.parties.find(({ id }) => id === party);
      const said = concession === undefined ? undefined : own?.concessions[concession];
      const step = `${optionTitle(view, issue, from)} → ${optionTitle(view, issue, to)}`;
      return `  ${who} moves on ${issueTitle(view, issue)} (${step})${said === undefined ? '.' : `: ${visible(said)}`}`;
    }
    case 'passed':
      return `${who} passes.`;
    case 'reopened':
      return `${who} reopens ${issueTitle(view, happening.issue)}.`;
    case 'accepted': {
      const accepted = view.offers[happening.offer]?.packages[happening.package];
      return `${who} accepts: ${accepted ? packageWords(view, accepted) : 'the offer'}.`;
    }
    case 'initialled':
      return `${who} initials ${packageWords(view, happening.closed)}.`;
    case 'declined': {
      const { obstacle } = happening;
      return `${who} declines${obstacle === undefined ? '' : ` because of ${issueTitle(view, obstacle)}`}.`;
    }
    case 'credibilityLost':
      return `${who} called an offer final and stayed: its finals weigh nothing now.`;
    case 'stayed':
      return `${who} stays at the table.`;
    case 'walkedOut':
      return `${who} walks out.`;
    case 'judgedWalkOut':
      return `  ${ratifierName(view, happening.ratifier)} ${happening.backs ? 'backs' : 'does not back'} the walk-out.`;
    case 'trustMoved':
      return `  Trust ${signed(happening.by)}, now ${happening.now}: ${trustReasons[happening.reason]}.`;
    case 'goodwillMoved': {
      const steps = Math.abs(happening.steps) === 1 ? 'step' : 'steps';
      return `  ${ratifierName(view, happening.ratifier)}: ${signed(happening.steps)} ${steps} of support.`;
    }
    case 'noAgreementMoved':
      return `  No deal is worth ${signed(happening.points)} to ${who}.`;
    case 'mandateMoved': {
      const option = optionTitle(view, happening.issue, happening.option);
      return `  Leave for ${option} needs ${signed(happening.by)} support.`;
    }
    case 'annexProposed':
      return `The experts propose an annex: ${packageWords(view, happening.package)}.`;
    case 'annexAnswered':
      return `${who} ${happening.accept ? 'accepts' : 'declines'} the annex.`;
    case 'annexDecided':
      return happening.taken ? 'The annex is taken.' : 'The annex is dropped.';
    case 'voted': {
      const { decisive, approves, support } = happening;
      const why = decisive
        ? `; what weighed most was ${optionTitle(view, decisive.issue, decisive.option)}`
        : '';
      return `  ${ratifierName(view, happening.ratifier)} votes ${approves ? 'yes' : 'no'} (support ${support}${why}).`;
    }
    case 'ratified':
      return `${who} ${happening.passed ? 'ratifies' : 'does not ratify'}.`;
    case 'ended':
      return undefined; // the outcome is told whole
    case 'epilogue': {
      const news = view.scenario.dispatches[happening.event];
      if (!happening.happened || !news) return undefined;
      return `Afterwards. ${visible(news.title)}: ${visible(news.text)}`;
    }
  }
}
