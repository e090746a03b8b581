/** `\begin{itemize}[noitemsep]`, `\item`, `\end{enumerate}` */
const LIST_COMMAND =
  /\\(?:begin\s?\{(?<begin>itemize|enumerate|description)\}(?:\[[^\]\n]{0,200}\])?|(?<item>item)(?![A-Za-z])|end\s?\{(?:itemize|enumerate|description)\})\s?/g;

/** Turns LaTeX lists into lines with `- ` or a number before each item, and blank lines around the list. */
export function unfoldTexLists(text: string): string {
  const open: { isNumbered: boolean; count: number }[] = [];
  return text.replace(LIST_COMMAND, (_, begin?: string, item?: string) => {
    const list = open.at(-1);
    if (item !== undefined) {
      if (list !== undefined) list.count++;
      return list?.isNumbered ? `\n${list.count}. ` : '\n- ';
    }
    if (begin === undefined) open.pop();
    else open.push({ isNumbered: begin === 'enumerate', count: 0 });
    return '\n\n';
  });
}
