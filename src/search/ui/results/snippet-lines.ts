import type { Mark } from '../../answer.ts';
import type { Summary } from '../../index/summary.ts';
import { paperText } from '../../snippet/paper-text.ts';
import { snippet } from '../../snippet/snippet.ts';
import { element } from '../dom/element.ts';
import { langOf, markedText } from '../dom/marked-text.ts';

/** How long typing must rest before texts are fetched, in milliseconds. */
const PAUSE = 200;

type Line = { line: HTMLElement; marks: Mark[] };

/** The lines under results that quote their abstracts. */
export type SnippetLines = {
  /** Call it while the reader types: nothing is fetched until typing rests. */
  rest(): void;
  /** Call it before new results are shown. A paper that stays keeps its line until the new one is there. */
  renew(): void;
  /** The line of a paper, of a fixed height and empty until it is in view; `undefined` without an abstract. */
  lineFor(paper: Summary, marks: Mark[]): HTMLElement | undefined;
};

export function snippetLines(): SnippetLines {
  let lines = new Map<string, Line>();
  let old = new Map<string, Line>();
  const inView = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function fill(id: string, own: Line): Promise<void> {
    try {
      const text = await paperText(id);
      const found = snippet(text, own.marks);
      if (found === undefined || lines.get(id) !== own) return;
      const filled = element('p', 'snippet', markedText(found.pieces));
      filled.lang = langOf(found.language, text.zh ?? '');
      own.line.replaceWith(filled);
      own.line = filled;
    } catch (error) {
      console.warn(error);
    }
  }

  function fillInView(): void {
    timer = undefined;
    for (const [id, own] of lines) {
      if (!inView.delete(own.line)) continue;
      observer.unobserve(own.line);
      fill(id, own);
    }
  }

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    if (timer === undefined) fillInView();
  });

  return {
    rest() {
      clearTimeout(timer);
      timer = setTimeout(fillInView, PAUSE);
    },
    renew() {
      observer.disconnect();
      inView.clear();
      old = lines;
      lines = new Map();
    },
    lineFor({ id, has }, marks) {
      if (!has.includes('en') && !has.includes('zh')) return undefined;
      const line = old.get(id)?.line ?? element('p', 'snippet');
      lines.set(id, { line, marks });
      observer.observe(line);
      return line;
    },
  };
}
