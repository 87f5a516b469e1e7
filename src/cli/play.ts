import type { Command } from 'commander';
import { randomBytes, randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { SKILLS, type Skill } from '../delegations/character.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import { parseRecord } from '../record/parse.ts';
import type { SeatHolder } from '../record/record.ts';
import { serializeRecord } from '../record/serialize.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { createHost, resumeHost, type Host } from '../session/host.ts';
import { readText, unwritten } from './files.ts';
import { listed, refusalSaid } from './problems.ts';
import { chairAt, paragraphs } from './game/chair.ts';
import { linesOf } from './game/lines.ts';
import { outcomeWords } from './game/outcome-words.ts';
import { ask, type Terminal } from './game/table-talk.ts';
import { told } from './game/told.ts';
import {
  aiSeat,
  checkParties,
  largestDice,
  readPersona,
  readSkill,
  readWhole,
  type PersonaChoice,
} from './seats.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import { readTold, translationOf } from './translation.ts';
import { speechesOf } from '../words/speech/speeches.ts';
import { entriesOf } from '../words/transcript/entries.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly as?: string;
  readonly dice?: number;
  readonly persona?: readonly PersonaChoice[];
  readonly skill: Skill;
  readonly save?: string;
  readonly json?: boolean;
}

export function addPlay(program: Command, voice: TerminalVoice): void {
  const { speak, language } = voice;
  program
    .command('play')
    .description(speak('terminal:play.does'))
    .argument('<file>', speak('terminal:play.file'))
    .option('--as <party>', speak('terminal:play.as'))
    .option('--dice <n>', speak('terminal:play.dice'), readWhole(speak, 0, largestDice))
    .option('--persona <name>', speak('terminal:play.persona'), readPersona(speak))
    .option(
      '--skill <name>',
      speak('terminal:play.skill', { names: SKILLS.join(', ') }),
      readSkill(speak),
      'practised' as const,
    )
    .option('--save <file>', speak('terminal:play.save'))
    .option('--json', speak('terminal:play.json'))
    .action(async (file: string, options: Options) => {
      const session = openGame(speak, file, { ...options, language });
      if (!session.ok) {
        refuse(session.error);
        return;
      }
      await play(voice, session.value, options);
    });
}

function openGame(
  speak: TerminalSpeak,
  file: string,
  options: Options & Pick<TerminalVoice, 'language'>,
): Result<Host, string> {
  const text = readText(file);
  if (!text.ok) return err(text.error.said);
  if (text.value.trimStart().startsWith('{')) {
    const record = parseRecord(text.value);
    const session = record.ok
      ? resumeHost(record.value, translationOf(record.value.scenario.id, options.language))
      : record;
    if (session.ok) return session;
    return err(listed(session.error.map((each) => ({ ...each, file }))));
  }
  const read = readTold(file, options.language);
  if (!read.ok) return read;
  const { scenario } = read.value;
  const [{ id: first }] = scenario.parties;
  const { as = first, persona = [], skill, dice = randomInt(largestDice) } = options;
  const named = [
    as === 'both' || as === 'none' ? undefined : as,
    ...persona.map((each) => each.party),
  ];
  const known = checkParties(speak, scenario, named);
  if (!known.ok) return known;
  const seats = scenario.parties.map((party): [PartyId, SeatHolder] => [
    party.id,
    as === 'both' || as === party.id ? { kind: 'person' } : aiSeat(party, persona, skill, dice),
  ]);
  return ok(
    createHost({
      scenario,
      text: read.value.text,
      dice,
      seats: Object.fromEntries(seats),
      id: randomBytes(10).toString('hex'),
    }),
  );
}

async function play(voice: TerminalVoice, session: Host, options: Options): Promise<void> {
  const { speak, phrasebook } = voice;
  const say = options.json ? (text: string) => process.stderr.write(`${text}\n`) : print;
  const terminal: Terminal = { lines: linesOf(process.stdin), say };
  const { scenario, seats } = session;
  const people = scenario.parties.filter(({ id }) => seats[id]?.kind === 'person');
  const witness = (people[0] ?? scenario.parties[0]).id;
  say(speak('terminal:play.head', { title: scenario.title, dice: session.record().dice }));
  for (const { brief } of people) {
    say(`\n${paragraphs(brief.public.text)}\n\n${paragraphs(brief.confidential.text)}`);
  }

  const watching = people.length === 0;
  const chairOf = (party: PartyId) => chairAt(speak, session.view(party), watching);
  const heard = new Set<Happening>();
  const tell = (party: PartyId): void => {
    const chair = chairOf(party);
    const { view } = chair;
    // When the game is over, what was secret in earlier rounds is opened; the debrief tells that.
    const last = view.log.findLastIndex((happening) => heard.has(happening));
    const fresh = view.log.filter(
      (happening, index) => !heard.has(happening) && (!view.outcome || index > last),
    );
    for (const happening of fresh) heard.add(happening);
    const words = entriesOf(chair, speechesOf(chair, phrasebook), fresh).flatMap((entry) =>
      told(chair, entry, watching),
    );
    if (words.length > 0) say(words.join('\n'));
  };

  let stopped: 'quit' | 'end' | undefined;
  for (let turn = session.turn(); turn !== undefined && !stopped; turn = session.turn()) {
    tell(seats[turn]?.kind === 'person' ? turn : witness);
    if (session.stepAi()) continue;
    const wish = await ask(chairOf(turn), terminal);
    if (wish.kind === 'move') {
      const sent = session.send(turn, wish.move);
      if (!sent.ok) say(refusalSaid(session.view(turn), sent.error));
    } else if (wish.kind === 'save') save(speak, session, wish.file, say);
    else stopped = wish.kind;
  }
  terminal.lines.close();

  tell(witness);
  const { outcome } = session.view(witness);
  if (outcome) say(outcomeWords(chairOf(witness), outcome).join('\n'));
  if (options.save !== undefined) save(speak, session, options.save, say);
  if (stopped === 'end') {
    say(`\n${speak('terminal:play.inputEnded', { round: session.view(witness).round })}`);
    exit(1);
  }
  if (options.json) {
    const { dice, moves } = session.record();
    printJson({ scenario: scenario.id, dice, moves: moves.length, outcome: outcome ?? null });
  }
}

function save(
  speak: TerminalSpeak,
  session: Host,
  file: string,
  say: (text: string) => void,
): void {
  try {
    writeFileSync(file, serializeRecord(session.record()));
    say(speak('terminal:play.saved', { file }));
  } catch (error) {
    refuse(unwritten(speak, file, error));
  }
}
