import type { Command } from 'commander';
import { randomBytes, randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Skill } from '../delegations/character.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import { parseRecord } from '../record/parse.ts';
import type { SeatHolder } from '../record/record.ts';
import { serializeRecord } from '../record/serialize.ts';
import { visible } from '../scenario/problem.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { refusalSaid } from './refusal-said.ts';
import { createHost, resumeHost, type Host } from '../session/host.ts';
import { readScenario, readText, reasonOf } from './files.ts';
import { listed } from './problems.ts';
import { happeningWords } from './game/happening-words.ts';
import { linesOf } from './game/lines.ts';
import { outcomeWords } from './game/outcome-words.ts';
import { ask, type Terminal } from './game/table-talk.ts';
import { paragraphs } from './game/words.ts';
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

interface Options {
  readonly as?: string;
  readonly dice?: number;
  readonly persona?: readonly PersonaChoice[];
  readonly skill: Skill;
  readonly save?: string;
  readonly json?: boolean;
}

export function addPlay(program: Command): void {
  program
    .command('play')
    .description(
      'Plays a game in the terminal. Input may come from a pipe, a line for each choice.',
    )
    .argument('<file>', 'a scenario, or a saved game to go on with')
    .option('--as <party>', 'your side; `both` for two people, `none` to watch', undefined)
    .option('--dice <n>', 'the dice; chance itself unless said', readWhole(0, largestDice))
    .option('--persona <name>', 'how the AI plays, or party=name', readPersona)
    .option('--skill <name>', 'first-time, practised or seasoned', readSkill, 'practised' as const)
    .option('--save <file>', 'keep the game there when it stops')
    .option('--json', 'talk on the error channel, and print how it ended as JSON')
    .action(async (file: string, options: Options) => {
      const session = openGame(file, options);
      if (!session.ok) {
        refuse(session.error);
        return;
      }
      await play(session.value, options);
    });
}

function openGame(file: string, options: Options): Result<Host, string> {
  const text = readText(file);
  if (!text.ok) return err(text.error.said);
  if (text.value.trimStart().startsWith('{')) {
    const record = parseRecord(text.value);
    const session = record.ok ? resumeHost(record.value) : record;
    if (session.ok) return session;
    return err(listed(session.error.map((each) => ({ ...each, file }))));
  }
  const read = readScenario(file);
  if (!read.ok) return read;
  const { scenario } = read.value;
  const [{ id: first }] = scenario.parties;
  const { as = first, persona = [], skill, dice = randomInt(largestDice) } = options;
  const named = [
    as === 'both' || as === 'none' ? undefined : as,
    ...persona.map((each) => each.party),
  ];
  const known = checkParties(scenario, named);
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

async function play(session: Host, options: Options): Promise<void> {
  const say = options.json ? (text: string) => process.stderr.write(`${text}\n`) : print;
  const terminal: Terminal = { lines: linesOf(process.stdin), say };
  const { scenario, seats } = session;
  const people = scenario.parties.filter(({ id }) => seats[id]?.kind === 'person');
  const witness = (people[0] ?? scenario.parties[0]).id;
  say(`${visible(scenario.title)} (dice ${session.record().dice})`);
  for (const { brief } of people) {
    say(`\n${paragraphs(brief.public.text)}\n\n${paragraphs(brief.confidential.text)}`);
  }

  const told = new Set<Happening>();
  const tell = (party: PartyId): void => {
    const view = session.view(party);
    // When the game is over, what was secret in earlier rounds is opened; the debrief tells that.
    const last = view.log.findLastIndex((happening) => told.has(happening));
    const fresh = view.log.filter(
      (happening, index) => !told.has(happening) && (!view.outcome || index > last),
    );
    for (const happening of fresh) told.add(happening);
    const words = fresh.flatMap((happening) => happeningWords(view, happening) ?? []);
    if (words.length > 0) say(words.join('\n'));
  };

  let stopped: 'quit' | 'end' | undefined;
  for (let turn = session.turn(); turn !== undefined && !stopped; turn = session.turn()) {
    tell(seats[turn]?.kind === 'person' ? turn : witness);
    if (session.stepAi()) continue;
    const wish = await ask(session.view(turn), terminal);
    if (wish.kind === 'move') {
      const sent = session.send(turn, wish.move);
      if (!sent.ok) say(refusalSaid(session.view(turn), sent.error));
    } else if (wish.kind === 'save') save(session, wish.file, say);
    else stopped = wish.kind;
  }
  terminal.lines.close();

  tell(witness);
  const { outcome } = session.view(witness);
  if (outcome) say(outcomeWords(session.view(witness), outcome).join('\n'));
  if (options.save !== undefined) save(session, options.save, say);
  if (stopped === 'end') {
    say(`\nThe input ended in round ${session.view(witness).round}, before the game did.`);
    exit(1);
  }
  if (options.json) {
    const { dice, moves } = session.record();
    printJson({ scenario: scenario.id, dice, moves: moves.length, outcome: outcome ?? null });
  }
}

function save(session: Host, file: string, say: (text: string) => void): void {
  try {
    writeFileSync(file, serializeRecord(session.record()));
    say(`Saved as ${file}.`);
  } catch (error) {
    refuse(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}
