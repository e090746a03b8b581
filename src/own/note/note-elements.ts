import { toDom } from 'hast-util-to-dom';
import { noteTree } from './note-tree.ts';

/** A note as it was written. */
export function plainNote(note: string): HTMLElement {
  const text = document.createElement('p');
  text.className = 'plain';
  text.textContent = note;
  return text;
}

/** Draws the formulas in an element as MathML; one that KaTeX cannot read stays as its source. */
async function drawFormulas(element: Element): Promise<void> {
  const formulas = element.querySelectorAll('code.language-math');
  if (formulas.length === 0) return;
  const { texToMathml } = await import('../../markdown/mathml.ts');
  for (const formula of formulas) {
    const mathml = texToMathml(formula.textContent, formula.classList.contains('math-display'));
    if (mathml === undefined) continue;
    const drawn = new DOMParser().parseFromString(mathml, 'text/html').body.firstElementChild;
    if (drawn !== null) (formula.closest('pre') ?? formula).replaceWith(document.adoptNode(drawn));
  }
}

/** A note in Markdown with formulas as elements; as it was written where it is none that the parser could be given. */
export async function noteElements(note: string): Promise<Element> {
  const tree = noteTree(note);
  if (tree === undefined) return plainNote(note);
  const element = document.createElement('div');
  element.append(...tree.children.map((child) => toDom(child)));
  await drawFormulas(element);
  return element;
}
