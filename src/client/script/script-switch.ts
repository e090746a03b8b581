import type { Script } from '../../schema/language.ts';
import { convertScript } from './convert-script.ts';

/**
 * Chinese text with its own `lang`. The interface and `translate="no"` are left alone, but for what scripts say in it
 * (`src/view/text.tsx`): what is in the page itself has both scripts, or is the same in both.
 */
const RUN = 'body [lang|="zh"]';
const LABEL = '[data-ui="zh"]:is([lang="zh-Hans"], [data-original-lang])';
const LEFT_ALONE = 'body [data-ui], body [translate="no"]';
/** No phrase reaches from one of these into the next. */
const BLOCK = 'blockquote, dd, div, dt, h1, h2, h3, h4, li, p, pre, section, td, th';

const SCRIPTS: Partial<Record<string, Script>> = { hans: 'Hans', hant: 'Hant' };

const changed = new WeakMap<Text, { original: string; converted: string }>();

/** The texts of a run, without those that another `lang` claims; neighbours in one block together: 头<mark>发</mark>. */
function textsOf(run: HTMLElement): Text[][] {
  const groups: Text[][] = [];
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const parent = text.parentElement;
    if (!(text instanceof Text) || parent?.closest(`[lang], ${LEFT_ALONE}`) !== run) {
      block = undefined;
      continue;
    }
    if (block === parent.closest(BLOCK)) groups.at(-1)?.push(text);
    else groups.push([text]);
    block = parent.closest(BLOCK);
  }
  return groups;
}

function restore(run: HTMLElement): void {
  const { originalLang } = run.dataset;
  if (originalLang === undefined) return;
  for (const text of textsOf(run).flat()) {
    const known = changed.get(text);
    if (known?.converted === text.data) text.data = known.original;
  }
  run.lang = originalLang;
  delete run.dataset.originalLang;
}

function convert(run: HTMLElement, script: Script): void {
  const original = run.lang;
  for (const texts of textsOf(run)) {
    const characters = [...convertScript(texts.map(({ data }) => data).join(''), script)];
    let from = 0;
    for (const text of texts) {
      const to = from + [...text.data].length;
      const converted = characters.slice(from, to).join('');
      from = to;
      if (converted === text.data) continue;
      changed.set(text, { original: text.data, converted });
      text.data = converted;
      run.dataset.originalLang = original;
    }
  }
  if (run.dataset.originalLang !== undefined) run.lang = `zh-${script}`;
}

/** Shows a run in a script; one whose `lang` is that script already stays as it is. */
function show(run: HTMLElement, script: Script | undefined): void {
  restore(run);
  if (script !== undefined && run.lang !== `zh-${script}`) convert(run, script);
}

/** The script that papers are asked for in, and that of the interface, where it is not what it is made in. */
const ofPapers = (): Script | undefined => SCRIPTS[document.documentElement.dataset.script ?? ''];
const ofLabels = (): Script | undefined => (document.documentElement.lang === 'zh-Hant' ? 'Hant' : undefined);
const chosenFor = (run: HTMLElement): Script | undefined => (run.matches(LABEL) ? ofLabels() : ofPapers());

/** The runs in and around a node. */
function runsAt(node: Node): HTMLElement[] {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const around = element?.closest<HTMLElement>(RUN);
  const inside = node instanceof HTMLElement ? node.querySelectorAll<HTMLElement>(RUN) : [];
  return [...(around ? [around] : []), ...inside].filter(
    (run) => run.matches(LABEL) || run.closest(LEFT_ALONE) === null,
  );
}

const observer = new MutationObserver((records) => {
  const changes = records.flatMap(({ type, target, addedNodes }) =>
    type === 'characterData' ? [target] : [...addedNodes],
  );
  showRuns(changes.flatMap(runsAt));
});

/** Shows runs as chosen, unseen by the observer. */
function showRuns(runs: HTMLElement[]): void {
  for (const run of new Set(runs)) show(run, chosenFor(run));
  observer.takeRecords();
}

/**
 * Shows the Chinese text of papers in the script that `html[data-script]` asks for, labels in that of the interface
 * (`html[lang]`), and all that comes later; `original` restores every text exactly. A converted run has the new script as its `lang` and the old one as `data-original-lang`.
 */
export function showChosenScript(): void {
  showRuns(runsAt(document.body));
  if (ofPapers() === undefined && ofLabels() === undefined) observer.disconnect();
  else observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}
