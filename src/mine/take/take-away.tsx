import type { OwnPaper } from '../../reader/schema.ts';
import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import type { Said } from '../lines/notice.tsx';
import { markdownList } from './markdown-list.ts';
import { lastingAddress } from './paper-address.ts';
import { datedName, saveFile } from './save-file.ts';

interface TakeAwayProps {
  /** What is shown, all pages of it. */
  papers: readonly OwnPaper[];
  name: Label;
  say: (said: Said) => void;
  onPrint: (withAbstracts: boolean) => void;
  /** How many papers' abstracts are there, while they are being loaded. */
  loaded: number | undefined;
}

const NOT_COPIED: Label = {
  en: 'The browser did not let the page copy. The Markdown file has the same text.',
  zh: '浏览器未允许复制。可下载 Markdown 文件，内容相同。',
};

/** So many papers are printed with their abstracts at once. */
export const MOST_ABSTRACTS = 200;

/** What can be taken away of what is shown: a text, files, paper. */
export function TakeAway({ papers, name, say, onPrint, loaded }: TakeAwayProps) {
  const text = (): string => markdownList(name, papers, lastingAddress);
  const copy = (): void => {
    const count = countLabel(papers.length, PAPERS);
    const copied = { en: `${count.en} copied as Markdown.`, zh: `已将 ${count.zh}复制为 Markdown。` };
    // Not there at all where the page is not secure.
    const copying = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('No clipboard.'));
    copying.then(
      () => say({ text: copied }),
      (error: unknown) => {
        console.warn(error);
        say({ text: NOT_COPIED });
      },
    );
  };
  const saveBibtex = async (): Promise<void> => {
    const { bibtexFile } = await import('../../citation/bibtex.ts');
    const cited = papers.map((paper) => ({ ...paper, url: lastingAddress(paper.id) }));
    saveFile(datedName(new Date(), 'bib'), 'application/x-bibtex', bibtexFile(cited));
  };
  const isMany = papers.length > MOST_ABSTRACTS;
  return (
    <div class="mine-take">
      <button type="button" onClick={copy}>
        <Text en="Copy as Markdown" zh="复制为 Markdown" />
      </button>
      <button type="button" onClick={() => saveFile(datedName(new Date(), 'md'), 'text/markdown', text())}>
        Markdown
      </button>
      <button type="button" onClick={saveBibtex}>
        BibTeX
      </button>
      <button type="button" onClick={() => onPrint(false)}>
        <Text en="Print" zh="打印" />
      </button>
      <button type="button" disabled={loaded !== undefined} onClick={() => onPrint(true)}>
        {loaded === undefined ? (
          <Text
            en={isMany ? `Print with abstracts (first ${MOST_ABSTRACTS})` : 'Print with abstracts'}
            zh={isMany ? `连同摘要打印（前 ${MOST_ABSTRACTS} 篇）` : '连同摘要打印'}
          />
        ) : (
          <Text
            en={`Loading abstracts: ${formatNumber(loaded)} of ${formatNumber(Math.min(papers.length, MOST_ABSTRACTS))}`}
            zh={`正在加载摘要：${formatNumber(loaded)} / ${formatNumber(Math.min(papers.length, MOST_ABSTRACTS))}`}
          />
        )}
      </button>
    </div>
  );
}
