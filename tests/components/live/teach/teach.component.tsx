import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keysStore } from '../../../../src/app/live/keys.ts';
import { loadShelf } from '../../../../src/app/shelf/shelf.ts';
import { scenarioText } from '../../../../src/app/shelf/scenario-text.ts';
import type { Opening } from '../../../../src/classroom/commands.ts';
import { Teach, TeachWith } from '../../../../src/screens/live/teach/teach.tsx';
import { chooseFiles } from '../../kit/files.ts';
import { press, show } from '../../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = button('Open a class');

beforeEach(async () => {
  await loadShelf();
  keysStore.setState({ keys: [], host: 'host-key' });
});

interface Row {
  readonly id: string;
  readonly code: string;
  readonly opened: number;
  readonly until?: number;
  readonly title: string;
}

/** A server with some classes; gives what was posted to it. */
function serve(classes: readonly Row[] = []): readonly unknown[] {
  const posted: unknown[] = [];
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    if (init?.method !== 'POST') return Promise.resolve(Response.json({ ok: true, classes }));
    posted.push(JSON.parse(typeof init.body === 'string' ? init.body : '{}'));
    return Promise.resolve(Response.json({ ok: true, id: 'class', code: 'KLMNPQ' }));
  });
  return posted;
}

test('the link of the teacher is kept in this browser and leaves the address', async () => {
  keysStore.setState({ host: undefined });
  const { at } = await show(<TeachWith hostKey="secret" />, '/teach/secret');
  await expect.poll(at).toBe('/teach');
  expect(keysStore.getState().host).toBe('secret');
});

test('without it the page says where it is had', async () => {
  keysStore.setState({ host: undefined });
  const { at } = await show(<Teach />);
  await page.getByRole('link', { name: 'Join a class as a student' }).click();
  expect(at()).toBe('/join');
});

test('a class is opened with one press, as suits most, and its keys are kept', async () => {
  const posted = serve();
  const { at } = await show(<Teach />);
  await open.click();
  await expect.poll(at).toBe('/console/KLMNPQ');
  const [asked] = posted as readonly Opening[];
  expect(asked?.scenario.id).toBe('rome-2001');
  expect(asked?.settings).toMatchObject({ delegation: 2, talk: true, onExpiry: 'substitute' });
  expect(keysStore.getState().keys).toMatchObject([
    { role: 'teacher', code: 'KLMNPQ', token: asked?.token, projector: asked?.projector },
  ]);
});

test('how long the lesson can take is said of the talks and clocks that are chosen', async () => {
  serve();
  await show(<Teach />);
  const said = page.getByText(/^With these clocks|^Without a limit/);
  await expect.element(said).toMatchTextContent(/up to 168 minutes for 7 rounds, preparation/);
  await press(page.getByRole('radio', { name: /^Brisk/ }));
  await expect.element(said).toMatchTextContent(/up to 84 minutes for 7 rounds/);
  await press(page.getByRole('radio', { name: /The table waits/ }));
  await expect.element(said).toMatchTextContent(/longer wherever a table waits/);
  await press(page.getByRole('radio', { name: /^None/ }));
  await expect.element(said).toMatchTextContent(/^Without a limit/);
  await expect.element(page.getByText(/About \d+ minutes/)).not.toBeInTheDocument();
});

test('whatever the teacher chooses is what the class is opened with', async () => {
  const posted = serve();
  await show(<Teach />);
  await page
    .getByRole('combobox', { name: 'Negotiation' })
    .selectOptions('Near the Border (Moscow)');
  await press(page.getByRole('radio', { name: '3 students' }));
  await press(page.getByRole('radio', { name: /My own times/ }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Preparation' }), '');
  await userEvent.fill(page.getByRole('textbox', { name: /Caucus/ }), '1:30');
  await press(page.getByRole('radio', { name: /The table waits/ }));
  await press(page.getByRole('switch', { name: /Talk inside/ }));
  await press(page.getByRole('switch', { name: /The same news/ }));
  await open.click();
  await expect.poll(() => posted.length).toBe(1);
  expect(posted).toMatchObject([
    {
      scenario: { id: 'moscow-2007' },
      settings: {
        delegation: 3,
        talk: false,
        notes: true,
        sameDice: false,
        onExpiry: 'wait',
        limits: { prepare: null, caucus: 90, floor: 180, answer: 120 },
      },
    },
  ]);
});

test('a time that cannot be read is said at its field, and nothing is opened', async () => {
  const posted = serve();
  await show(<Teach />);
  await press(page.getByRole('radio', { name: /My own times/ }));
  const caucus = page.getByRole('textbox', { name: /Caucus/ });
  await userEvent.fill(caucus, 'a while');
  await expect.element(caucus).toHaveAccessibleDescription(/Write minutes/);
  await expect.element(open).toHaveAccessibleDescription(/cannot be read/);
  await press(page.getByRole('radio', { name: /None/ }));
  await open.click();
  await expect.poll(() => posted).toMatchObject([{ settings: { limits: { caucus: null } } }]);
});

test('a file of one’s own is played', async () => {
  const posted = serve();
  const text = (await scenarioText('moscow-2009')) ?? '';
  await show(<Teach />);
  await chooseFiles(button('A scenario file of my own'), new File([text], 'own.yaml'));
  await expect
    .element(page.getByRole('combobox', { name: 'Negotiation' }))
    .toHaveDisplayValue(/your own file/);
  await open.click();
  await expect.poll(() => posted).toMatchObject([{ scenario: { id: 'moscow-2009', text } }]);
});

test('a file that cannot be played is explained, line by line', async () => {
  serve();
  await show(<Teach />);
  const file = new File(['format: 2\ntitle: Nothing much'], 'broken.yaml');
  await chooseFiles(button('A scenario file of my own'), file);
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/This scenario cannot be played yet/);
  await expect.element(page.getByText(/broken\.yaml:\d+:\d+/).first()).toBeVisible();
});

test('what the server refuses is said in words', async () => {
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(Response.json({ ok: false, refusal: { code: 'storeFull' } })),
  );
  await show(<Teach />);
  await expect.element(page.getByText(/disk is full/).first()).toBeVisible();
});

test('a class of another day is gone on with, under new keys', async () => {
  const posted = serve([
    { id: 'old', code: 'RSTVWX', opened: 1, until: 2, title: 'Old talks' },
    { id: 'kept', code: 'CDFGHJ', opened: 3, title: 'Kept talks' },
  ]);
  const { at } = await show(<Teach />);
  const rows = page.getByRole('group', { name: 'Classes on this server' }).getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/CDFGHJ.*kept until you delete it/);
  await button('Continue with class RSTVWX').click();
  await expect.poll(at).toBe('/console/RSTVWX');
  expect(posted).toHaveLength(1);
  expect(keysStore.getState().keys).toMatchObject([{ role: 'teacher', code: 'RSTVWX' }]);
});
