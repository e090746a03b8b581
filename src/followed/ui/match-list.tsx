import { useEffect, useState } from 'preact/hooks';
import type { Followed } from '../../reader/schema.ts';
import type { FoundPaper } from '../../search/engine/found-paper.ts';
import { TypedText } from '../../search/ui/parts/typed-text.tsx';
import { ResultItem } from '../../search/ui/results/result-item.tsx';
import { dayWithWeekday } from '../../site/dates.ts';
import { Text } from '../../view/text.tsx';
import type { Match } from '../rules/matches.ts';
import { searchClient } from './ask-index.ts';

const PAGE = 20;

const atOnce = (): Promise<void> => Promise.resolve();

type Shown = { match: Match; paper: FoundPaper };

/** Runs of matches that are of one day. */
function byDay(shown: readonly Shown[]): [day: string, papers: Shown[]][] {
  return [...Map.groupBy(shown, ({ match }) => match.day)];
}

export interface MatchListProps {
  matches: readonly Match[];
  index: string;
  followed: readonly Followed[];
  /** Papers are gone from where they were: the site was published anew. */
  onOutdated: () => void;
  /** The first papers are there, which stand above what follows. */
  onShown?: () => void;
}

/** Papers that followed queries find, by day, a page at a time; each says which of the queries. */
export function MatchList({ matches, index, followed, onOutdated, onShown }: MatchListProps) {
  const [limit, setLimit] = useState(PAGE);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  useEffect(() => {
    let isWanted = true;
    const wanted = matches.slice(0, limit);
    searchClient()
      .papers(
        index,
        wanted.map(({ number }) => number),
      )
      .then(
        (papers) => {
          const next = wanted.flatMap((match, at) => {
            const paper = papers[at];
            return paper === undefined ? [] : [{ match, paper }];
          });
          if (!isWanted) return;
          setShown(next);
          onShown?.();
        },
        (error: unknown) => {
          console.warn(error);
          if (isWanted) onOutdated();
        },
      );
    return () => {
      isWanted = false;
    };
  }, [matches, index, limit]);
  return (
    <>
      {byDay(shown).map(([day, papers]) => (
        <section key={day}>
          {day !== '' && (
            <h4>
              <time dateTime={day}>
                <Text {...dayWithWeekday(day)} />
              </time>
            </h4>
          )}
          <ol class="results">
            {papers.map(({ match, paper }) => (
              <ResultItem
                key={paper.id}
                paper={paper}
                quoting={{ marks: match.marks, synonyms: [], rested: atOnce }}
                canOpen
              >
                {match.places.map((place) => (
                  <span key={place} class="found-by">
                    <TypedText text={followed[place]?.name ?? ''} />
                  </span>
                ))}
              </ResultItem>
            ))}
          </ol>
        </section>
      ))}
      {shown.length > 0 && limit < matches.length && (
        <button type="button" class="search-button" onClick={() => setLimit(limit + PAGE)}>
          <Text en={`Show ${PAGE} more`} zh={`再显示 ${PAGE} 篇`} />
        </button>
      )}
    </>
  );
}
