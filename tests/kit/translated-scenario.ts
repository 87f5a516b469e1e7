import { parse, stringify } from 'yaml';
import { parseScenario } from '../../src/scenario/parse.ts';
import { type BundledScenario, bundledScenario, type File } from './bundled-scenario.ts';

/** Words to make texts of, in the writing of each language; they mean nothing together. */
const WORDS = {
  ar: 'اتفاق حول الرادار والصواريخ بين البلدين يجب أن يحترم أمن الجميع ويمنح وقتا للخبراء قبل نهاية السنة',
  he: 'הסכם על המכ"ם והטילים בין שתי המדינות חייב לכבד את ביטחון כולם ולתת זמן למומחים',
  fa: 'توافق درباره رادار و موشک‌ها میان دو کشور باید امنیت همه را پاس بدارد و به کارشناسان زمان بدهد',
  ru: 'соглашение о радаре и ракетах между двумя странами должно уважать безопасность всех и дать время экспертам',
  'zh-Hans': '雷达 导弹 协议 两国 安全 专家 时间 条约 会谈 代表 数据 中心',
} as const;

export type OtherLanguage = keyof typeof WORDS;

const TEXTS = new Set(
  'about adjective capital city clause happens headline home label name note office opening otherwise place public short spoken summary text title'.split(
    ' ',
  ),
);

/** One of the bundled scenarios with every text in another language, each text different. */
export function translatedScenario(file: File, language: OtherLanguage): BundledScenario {
  const words = WORDS[language].split(' ');
  let count = 0;
  const translated = (original: string): string => {
    count += 1;
    const length = original.split(' ').length;
    const said = Array.from(
      { length },
      (_, at) => words[(count * 7 + at * (1 + (count % 3))) % words.length],
    );
    // Texts have a longest length each; no two may be alike.
    return `${said.join(' ').slice(0, Math.max(4, original.length - 4))} ${count}`.trim();
  };
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value))
      return value.map((each: unknown) => walk(each, key === 'learn' ? 'text' : ''));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          walk(member, key === 'lines' ? 'learn' : name), // lists of texts, as what is learnt
        ]),
      );
    }
    if (typeof value !== 'string') return value;
    if (key === 'because') {
      return value.replace(/(?<=designed: *).+$/s, (reason) => translated(reason));
    }
    return TEXTS.has(key) ? translated(value) : value;
  };
  const data = walk(parse(bundledScenario(file).text), '') as object;
  const text = stringify({ ...data, language }, { lineWidth: 0 });
  const parsed = parseScenario(`${file}.yaml`, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return { text, scenario: parsed.value };
}
