import type { OwnPaper } from '../reader/schema.ts';
import { Text } from '../view/text.tsx';

/** That there is a note of a paper, and its tags, in a line of a list. */
export function Signs({ note, tags = [] }: Pick<OwnPaper, 'note' | 'tags'>) {
  return (
    <>
      {note !== undefined && (
        <span class="noted">
          <Text en="note" zh="笔记" />
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} class="tag" lang="" translate={false}>
          {tag}
        </span>
      ))}
    </>
  );
}
