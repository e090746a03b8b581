import { isPlainClick } from '../../client/is-plain-click.ts';
import type { OwnPaper } from '../../reader/schema.ts';
import { Text } from '../../view/text.tsx';
import type { Change } from '../use-shown.ts';
import { Row } from './row.tsx';
import { addressOfShown, type Shown } from './shown.ts';
import { listName } from './views.tsx';

/** So many papers are on a page, as in all lists of the site. */
export const PER_PAGE = 100;

interface PagesProps {
  shown: Shown;
  pages: number;
  onChange: Change;
}

/** The pages of a list, as `Pager.astro` has them. */
function Pages({ shown, pages, onChange }: PagesProps) {
  if (pages < 2) return null;
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  return (
    <nav class="pager" aria-label="Pages · 分页">
      <Text en="Page" zh="第" />
      {numbers.map((page) => (
        <a
          key={page}
          href={addressOfShown({ ...shown, page })}
          aria-current={page === shown.page ? 'page' : undefined}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onChange({ page });
            scrollTo({ top: 0, behavior: 'instant' });
          }}
        >
          {page}
        </a>
      ))}
      <Text en="" zh="页" />
    </nav>
  );
}

interface PaperRowsProps {
  papers: readonly OwnPaper[];
  shown: Shown;
  isGone: (id: string) => boolean;
  /** The ids of what is selected; absent where nothing is being selected. */
  selected: ReadonlySet<string> | undefined;
  onSelect: (id: string, isSelected: boolean) => void;
  onChange: Change;
}

/** A page of papers, in the markup of all lists (`PaperList.astro`), so that their keys work here. */
export function PaperRows({ papers, shown, isGone, selected, onSelect, onChange }: PaperRowsProps) {
  const pages = Math.ceil(papers.length / PER_PAGE);
  const page = Math.min(shown.page, Math.max(pages, 1));
  const some = papers.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const { view } = shown;
  return (
    <>
      <div
        class={`paper-list paired with-authors${selected ? ' selecting' : ''}`}
        data-paper-list=""
        data-label={JSON.stringify(listName(view))}
        data-digests="[]"
      >
        <section>
          <ol>
            {some.map((paper) => (
              <Row
                key={paper.id}
                paper={paper}
                view={view}
                isGone={isGone(paper.id)}
                isSelected={selected?.has(paper.id)}
                onSelect={(isSelected) => onSelect(paper.id, isSelected)}
                onTag={(tag) => onChange({ tags: [tag] })}
              />
            ))}
          </ol>
        </section>
      </div>
      <Pages shown={{ ...shown, page }} pages={pages} onChange={onChange} />
    </>
  );
}
