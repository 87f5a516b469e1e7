import i18next from 'i18next';
import { pageTag } from '../../words/languages.ts';
import { languageOf, onSpoken, speaksOther } from './spoken.ts';

const LETTER = /\p{L}/u;

/**
 * Says of every text of a scenario on the page in which language and direction it is written, so
 * that it is read aloud, hyphenated and set as such; the page's own words keep the page's. The
 * texts stand in a hundred places on all screens, alone or beside words of the page; here they are
 * known by what they say. Costs nothing while all scenarios speak the page's language. Returns how
 * to stop.
 */
export function labelTexts(root: HTMLElement): () => void {
  const labels = new Map<Element, string>(); // the languages said here; not those of the screens
  let watching = false;

  function label(element: Element): void {
    const before = labels.get(element);
    if (before === undefined && element.hasAttribute('lang')) return;
    const language = wantedFor(element, labels);
    if (language === before) return;
    if (language === undefined) unsay(element);
    else say(element, language);
    labels.delete(element);
    if (language !== undefined) labels.set(element, language);
    // What is within a foreign element speaks the page's language unless it is foreign, too.
    for (const inner of element.children) labelAll(inner);
  }

  function labelAll(element: Element): void {
    label(element);
    for (const inner of element.querySelectorAll('*')) label(inner);
  }

  const observer = new MutationObserver((changes) => {
    for (const element of labels.keys()) if (!element.isConnected) labels.delete(element);
    const changed = new Set(
      changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)),
    );
    for (const element of changed) if (element?.isConnected) label(element);
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) labelAll(node);
    }
  });

  function look(): void {
    if (!watching && !speaksOther(i18next.language)) return;
    watching = true;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    labelAll(root);
  }

  const stopHearing = onSpoken(look);
  i18next.on('languageChanged', look);
  look();
  return () => {
    stopHearing();
    i18next.off('languageChanged', look);
    observer.disconnect();
  };
}

/** The language that an element is to say; undefined where it is that of what it stands in. */
function wantedFor(element: Element, labels: ReadonlyMap<Element, string>): string | undefined {
  // What is written in an editor is the editor's own: it would undo what is done to its lines.
  if (element.closest('[translate="no"]')) return undefined;
  // A text whose words appear one by one is known by the whole of it.
  const whole = element.closest('[data-words]');
  if (whole !== null && whole !== element) return undefined;
  const texts = whole === null ? textsOf(element) : [whole.textContent];
  const own = texts.filter((text) => LETTER.test(text));
  if (own.length === 0) return undefined;
  const [language, another] = new Set(
    own.map((text) => pageTag(languageOf(text) ?? i18next.language)),
  );
  // Words of the page and of a scenario in one: a sentence of the page.
  const said = another === undefined ? (language ?? ofPage()) : ofPage();
  return said === languageRound(element, labels) ? undefined : said;
}

const textsOf = ({ childNodes }: Element): readonly string[] =>
  [...childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));

/** The language of what an element stands in. */
function languageRound(element: Element, labels: ReadonlyMap<Element, string>): string {
  const round = element.parentElement?.closest('[lang]');
  return (round && (labels.get(round) ?? round.getAttribute('lang'))) ?? ofPage();
}

function ofPage(): string {
  return pageTag(i18next.language);
}

function say(element: Element, language: string): void {
  element.setAttribute('lang', language);
  // A drawing places its words itself.
  if (element instanceof HTMLElement) element.dir = i18next.dir(language);
}

function unsay(element: Element): void {
  element.removeAttribute('lang');
  element.removeAttribute('dir');
}
