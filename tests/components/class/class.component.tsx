import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keysStore } from '../../../src/app/live/keys.ts';
import { routes } from '../../../src/app/routes.ts';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import { classPlane } from '../../../src/debrief/class/class-plane.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { ClassChart } from '../../../src/screens/class/class-chart.tsx';
import { ComparedGames } from '../../../src/screens/class/compared-games.tsx';
import words from '../../../src/words/en/class.json' with { type: 'json' };
import { Class } from '../../../src/screens/class/class.tsx';
import { classCode } from '../kit/class-code.ts';
import { chooseFiles, filesHandedOver } from '../kit/files.ts';
import { playedOut } from '../kit/seat.ts';
import { press, said, show } from '../kit/show.tsx';

const paste = page.getByRole('textbox', { name: 'Paste codes here' });
const add = page.getByRole('button', { name: 'Add the codes' });
const allResults = page.getByRole('group', { name: /result/ }).getByRole('table');

/** The codes of two games of different negotiations, with what stands round them in a letter. */
const rome = classCode(await playedOut('rome-2001'));
const telephone = classCode(await playedOut('telephone-2013'));

async function bringIn(...codes: readonly string[]): Promise<void> {
  await userEvent.fill(paste, codes.map((code) => `Dear teacher, ${code}.`).join('\n'));
  await add.click();
}

describe('the ways to use it with a class', () => {
  const ways = page.getByRole('region', { name: 'Ways to use it with a class' });
  const way = (title: string) =>
    ways.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

  test('are three, each with what it needs and how long it takes', async () => {
    await show(<Class />);
    for (const title of ['Play together, live', 'Play without a server', 'Collect the results']) {
      await expect.element(way(title)).toMatchTextContent(/You need.*Time/);
    }
  });

  test('lead to a command, to the shelf, and to the field for codes on the same page', async () => {
    const { at } = await show(<Class />, routes.class);
    await expect
      .element(way('Play together, live'))
      .toMatchTextContent(/type: npm ci && npm run class/);
    await ways.getByRole('button', { name: 'Bring in result codes' }).click();
    expect(document.activeElement).toContainElement(paste.element());
    expect(at()).toBe(routes.class);
    await ways.getByRole('link', { name: 'Choose a negotiation' }).click();
    expect(at()).toBe(routes.shelf);
  });

  test('make room on the projector', async () => {
    await show(<Class />);
    await bringIn(rome);
    await page.getByRole('button', { name: 'Show on the projector' }).click();
    expect(ways.elements()).toEqual([]);
  });
});

test('without a code there is nothing to add, and it is said why', async () => {
  await show(<Class />);
  await expect.element(add).toHaveAccessibleDescription(/Paste at least one code first/);
});

test('codes are found in whatever stands round them, counted, and stand in the table', async () => {
  await show(<Class />);
  await bringIn(rome, telephone);
  expect(said()).toContain('2 results added.');
  expect(allResults.getByRole('row').elements()).toHaveLength(3);
  await expect.element(paste).toHaveValue('');
});

test('what cannot be read is listed with its line and the reason', async () => {
  await show(<Class />);
  await bringIn(rome, rome, rome.slice(0, 30));
  const problems = page.getByRole('region', { name: 'What could not be read' });
  expect(problems.getByRole('row').elements()).toHaveLength(3);
  await expect.element(problems.getByRole('row').nth(1)).toMatchTextContent(/^2/);
});

test('codes come in from files', async () => {
  await show(<Class />);
  const file = new File([`From a pupil: ${telephone}`], 'pupil.txt');
  await chooseFiles(page.getByRole('button', { name: 'Choose files' }), file);
  await expect.poll(said).toContain('1 result added.');
});

test('the results are looked at negotiation by negotiation, and side by side', async () => {
  await show(<Class />);
  await bringIn(rome, telephone);
  await page
    .getByRole('combobox', { name: 'Negotiation' })
    .selectOptions('Something to Talk About (1)');
  await expect.poll(() => allResults.getByRole('row').elements()).toHaveLength(2);
  await page.getByRole('combobox', { name: 'Side' }).selectOptions('Russia');
  await page.getByRole('combobox', { name: 'Outcome' }).selectOptions('Walk-out');
  await expect.poll(() => allResults.getByRole('row').elements()).toHaveLength(1);
});

test('the table is handed over for a spreadsheet', async () => {
  const files = filesHandedOver();
  await show(<Class />);
  await bringIn(rome);
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['common-ground-class.csv']);
  expect((await files[0]?.text)?.trim().split('\n')).toHaveLength(2);
});

test('the projector shows no names to type and nothing to clear, and goes back', async () => {
  await show(<Class />);
  await bringIn(rome);
  const project = page.getByRole('button', { name: 'Show on the projector' });
  await project.click();
  await expect.element(page.getByRole('button', { name: 'Back to the desk' })).toHaveFocus();
  expect(paste.elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Clear all' }).elements()).toEqual([]);
  await page.getByRole('button', { name: 'Back to the desk' }).click();
  await expect.element(paste).toBeVisible();
});

test('results are kept on this machine only if that is wished', async () => {
  const first = await show(<Class />);
  await bringIn(rome);
  await first.again(<Class />);
  expect(allResults.elements()).toEqual([]);
  await bringIn(rome);
  await press(page.getByRole('switch', { name: /Keep them on this machine/ }));
  await first.again(<Class key="another day" />);
  await expect.element(allResults).toBeVisible();
});

test('all results are cleared only after the question is answered with yes', async () => {
  await show(<Class />);
  await bringIn(rome);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect.element(allResults).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear all' }).click();
  await expect.element(allResults).not.toBeInTheDocument();
});

test('whoever opens classes on a server goes from here to them', async () => {
  keysStore.setState({ host: 'host-key' });
  const { at } = await show(<Class />);
  await page.getByRole('link', { name: 'Live classes on this server' }).click();
  expect(at()).toBe('/teach');
  keysStore.setState({ host: undefined });
});

test('the charts of one negotiation tell how good each deal was, and which options were taken', async () => {
  const parsed = parseScenario('rome-2001', (await scenarioText('rome-2001')) ?? '');
  if (!parsed.ok) throw new Error('Rome cannot be read.');
  const scenario = parsed.value;
  const [issue] = scenario.issues;
  const taken = issue!.options[1]!;
  const plane = classPlane(scenario);
  const points = plane.home.frontier.find(
    ({ points: [one, two] }) => one > plane.noDeal[0] && two > plane.noDeal[1],
  )!.points;
  const game = { label: 'Table 1', outcome: 'agreement', points } as const;
  await show(
    <ComparedGames
      known={{ scenario, plane }}
      games={[
        { ...game, id: 'a', agreed: { [issue!.id]: taken.id } },
        { ...game, id: 'b', label: 'Table 2', outcome: 'walkOut', agreed: undefined },
      ]}
    />,
  );
  const reached = page.getByRole('region', { name: words.reachedTitle }).getByRole('listitem');
  expect(reached.elements().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Table 1.*100%/),
    expect.stringMatching(/Table 2.*Walk-out/),
  ]);
  const spread = page.getByRole('region', { name: words.spreadTitle });
  await expect.element(spread.getByText(`${taken.title}: 1 deal`)).toBeInTheDocument();
  await expect.element(spread.getByText('1 deal left it open.').first()).toBeVisible();
});

test('where no game ended in a deal, the chart shows what there was to be had', async () => {
  const parsed = parseScenario('rome-2001', (await scenarioText('rome-2001')) ?? '');
  if (!parsed.ok) throw new Error('Rome cannot be read');
  const scenario = parsed.value;
  const known = { scenario, plane: classPlane(scenario) };
  await show(<ClassChart results={[]} known={known} />);
  await expect.element(page.getByText(words.noDeals)).toBeVisible();
  await expect.element(page.getByRole('img', { name: /^Chart of all deals/ })).toBeVisible();
});

test('where it is not known of what talks they were, only that is said', async () => {
  await show(<ClassChart results={[]} />);
  await expect.element(page.getByText(words.noDeals)).toBeVisible();
  expect(page.getByRole('img').elements()).toEqual([]);
});
