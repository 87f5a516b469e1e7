import type { View } from '../../negotiation/view.ts';
import { visible } from '../../scenario/problems/problem.ts';
import { namesOf, type Names, type Phrases } from '../../words/names.ts';
import type { TerminalSpeak } from '../voice.ts';

/** A view with what speaks of it at the terminal; its names cannot steer it. */
export interface Chair extends Names {
  readonly speak: TerminalSpeak;
}

export function chairAt(speak: TerminalSpeak, view: View, watching: boolean): Chair {
  const names = namesOf(speak, view, watching);
  const shown =
    <Of extends readonly unknown[]>(name: (...of: Of) => string) =>
    (...of: Of): string =>
      visible(name(...of));
  const shownPhrases = ({ issue, option }: Phrases): Phrases => ({
    issue: shown(issue),
    option: shown(option),
  });
  return {
    speak,
    view,
    watching,
    who: names.who,
    deciding: shown(names.deciding),
    phrases: shownPhrases(names.phrases),
    phrasesInSpeech: shownPhrases(names.phrasesInSpeech),
    ratifiers: names.ratifiers,
    ratifierWithin: shown(names.ratifierWithin),
    party: shown(names.party),
    adjective: shown(names.adjective),
    home: shown(names.home),
    issue: shown(names.issue),
    short: shown(names.short),
    option: shown(names.option),
    ratifier: shown(names.ratifier),
    terms: shown(names.terms),
  };
}

/** Text of several lines, each of which cannot steer the terminal. */
export function paragraphs(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
