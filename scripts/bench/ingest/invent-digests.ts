/** The numbers of digests, of papers in each and of words in an abstract, as of three years of one publisher. */
const [DIGESTS, PAPERS, WORDS] = [136, 118, 180];
const ENGLISH =
  'we show that large models read long documents in which small lamps are hidden and lose them'.split(' ');
const CHINESE = '我们表明，大型模型在阅读长文档时会遗失藏在其中的小灯，并提出一种简单的方法来找回它们。';

/** Words from the list, different ones for each seed. */
function words(seed: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => ENGLISH[(seed * 7 + at * (1 + (seed % 5))) % ENGLISH.length] ?? '',
  );
}

function paper(seed: number): { row: string; abstract: string } {
  const id = `24${String(1 + (seed % 12)).padStart(2, '0')}.${String(10_000 + Math.floor(seed / 12)).padStart(5, '0')}v1`;
  const title = `Lamp ${seed}: ${words(seed, 8).join(' ')}`;
  const lines = Array.from({ length: WORDS / 12 }, (_, line) => words(seed + line, 12).join(' '));
  return {
    row: `|**2024-05-01**|**${title}**|Ada Lamp et.al.|[${id}](http://arxiv.org/abs/${id})|null|`,
    abstract: `##### **${title}**\n${id} by Ada Lamp,Bo Wick,Cy Glass\n\n${lines.join('\n')}\n\n摘要：${CHINESE.repeat(6)}\n`,
  };
}

/** Digests in the layout of the scale archive, by file name: topic tables with abstracts, 16,048 papers in all. */
export function inventDigests(): Map<string, string> {
  const digests = new Map<string, string>();
  for (let at = 0; at < DIGESTS; at++) {
    const papers = Array.from({ length: PAPERS }, (_, index) => paper(at * PAPERS + index));
    const head = '|Publish Date|Title|Authors|PDF|Code|\n| :---: | :---: | :---: | :---: | :---: |';
    const rows = papers.map(({ row }) => row).join('\n');
    const abstracts = papers.map(({ abstract }) => abstract).join('\n');
    const date = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    digests.set(
      `${date}.md`,
      `# arxiv-daily\n\n## AI\n\n### Lamps\n${head}\n${rows}\n\n#### Abstracts\n${abstracts}`,
    );
  }
  return digests;
}
