import { base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkCode } from '../../../src/app/hand-on/link-code.ts';
import { textOfLink } from '../../../src/app/hand-on/scenario-link.ts';
import { bundledScenario, FILES } from '../../kit/bundled-scenario.ts';

const codeOf = (bytes: Uint8Array): string =>
  `1${base64urlnopad.encode(new Uint8Array(deflateRawSync(bytes)))}`;

const example = readFileSync('tests/fixtures/example.yaml', 'utf8');

describe('a link that carries a scenario', () => {
  it.each(FILES)('gives back %s to the letter, and is shorter than its text', async (file) => {
    const text = bundledScenario(file).text;
    const code = await linkCode(text);
    expect(code).toMatch(/^2[A-Za-z0-9_-]+$/);
    expect(code.length).toBeLessThan(text.length / 2);
    expect(await textOfLink(code)).toEqual({ ok: true, value: text });
  });

  it('gives back any text, with its line ends and its byte-order mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await textOfLink(await linkCode(text))).toEqual({ ok: true, value: text });
      }),
      { numRuns: 40 },
    );
    const odd = '\uFEFFa: 1\r\nb: 2\r\n';
    expect(await textOfLink(await linkCode(odd))).toEqual({ ok: true, value: odd });
  });

  it.each([
    ['of ten million letters', '1'.repeat(10_000_000), 'tooLong'],
    ['of a newer version', '3abc', 'newer'],
    ['of no version', 'abc', 'broken'],
    ['of letters that cannot stand there', '1a+b/', 'broken'],
    ['that carries nothing', '1', 'broken'],
    ['that carries nothing, with a checksum', '2', 'broken'],
    ['that is damaged', '1AAAA', 'broken'],
    ['of bytes that are no text', codeOf(new Uint8Array([0xff, 0xfe, 0xfd])), 'broken'],
  ])('%s is refused', async (_, code, error) => {
    expect(await textOfLink(code)).toEqual({ ok: false, error });
  });

  it('of the first version, which had no checksum, still opens', async () => {
    const { text } = bundledScenario('rome-2001');
    const code = codeOf(new TextEncoder().encode(text));
    expect(await textOfLink(code)).toEqual({ ok: true, value: text });
  });

  it('in which one letter was changed is refused, whichever', { timeout: 60_000 }, async () => {
    const code = await linkCode(example);
    for (let at = 1; at < code.length; at += 17) {
      const letter = code[at] === 'A' ? 'B' : 'A';
      const changed = code.slice(0, at) + letter + code.slice(at + 1);
      const read = await textOfLink(changed);
      // The last letter may carry a bit or two that belong to no byte.
      if (read.ok) expect(read.value).toBe(example);
      else expect(read.error).toMatch(/broken|bomb/);
    }
  });

  it.each(['.', ')', '>', '/', '==', ' ', '%3E', '”', '?utm_source=x', '&utm_source=x', ').'])(
    'opens with “%s” behind it, which cannot be a part of it',
    async (behind) => {
      const read = await textOfLink((await linkCode(example)) + behind);
      expect(read).toEqual({ ok: true, value: example });
    },
  );

  it('that was cut off is refused, wherever', async () => {
    const code = await linkCode(bundledScenario('rome-2001').text);
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      const cut = code.slice(0, Math.floor(code.length * part));
      expect(await textOfLink(cut)).toEqual({ ok: false, error: 'broken' });
    }
  });

  it('that would unfold into twenty million letters is given up after one', async () => {
    const bomb = codeOf(new Uint8Array(20_000_000).fill(0x61));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await textOfLink(bomb)).toEqual({ ok: false, error: 'bomb' });
  });
});
