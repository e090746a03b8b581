import { useRef } from 'preact/hooks';
import { noted, tagged } from '../reader/own-paper.ts';
import ownText from '../styles/own-text.css?inline';
import { Text } from '../view/text.tsx';
import { type KnownPaper, markPaper, now } from './mark-paper.ts';
import { draftOf } from './note/note-drafts.ts';
import { RenderedNote } from './note/rendered-note.tsx';
import { NoteEditor } from './note-editor.tsx';
import { TagsEditor } from './tags-editor.tsx';
import { useOwnPaper } from './use-own-paper.ts';

const style = new CSSStyleSheet();
style.replaceSync(ownText);
document.adoptedStyleSheets.push(style);

/** What of a paper is being edited. */
export type Asked = 'note' | 'tags';

interface OwnTextProps {
  paper: KnownPaper;
  asked: Asked | undefined;
  onAsk: (asked: Asked | undefined) => void;
}

interface HeadProps extends Pick<OwnTextProps, 'onAsk'> {
  tags: readonly string[];
  hasNote: boolean;
}

/** The tags, and what opens the note: above it, because it comes later. */
function Head({ tags, hasNote, onAsk }: HeadProps) {
  return (
    <div class="own-head">
      {tags.length > 0 && (
        <ul class="own-tags" aria-label="Tags · 标签">
          {tags.map((tag) => (
            <li key={tag} lang="" translate={false}>
              {tag}
            </li>
          ))}
        </ul>
      )}
      {hasNote && (
        <button type="button" class="own-edit" onClick={() => onAsk('note')}>
          <Text en="Edit the note" zh="编辑笔记" />
        </button>
      )}
    </div>
  );
}

function Draft({ onAsk }: Pick<OwnTextProps, 'onAsk'>) {
  return (
    <p class="own-draft">
      <Text en="A draft of a note is not saved." zh="有一份笔记草稿尚未保存。" />{' '}
      <button type="button" onClick={() => onAsk('note')}>
        <Text en="Go on" zh="继续编辑" />
      </button>
    </p>
  );
}

/** The reader's own text of a paper: tags, and the note or a field for it. */
export function OwnText({ paper, asked, onAsk }: OwnTextProps) {
  const { id } = paper.facts;
  const { note, tags = [] } = useOwnPaper(id) ?? {};
  const place = useRef<HTMLElement>(null);
  const near = (): Element | null => place.current;
  const close = (): void => onAsk(undefined);
  return (
    <section class="own-text" aria-label="Mine · 我的" ref={place}>
      {asked === 'tags' ? (
        <TagsEditor
          tags={tags}
          onSave={(chosen) => void markPaper(paper, tagged(chosen), near())}
          onClose={close}
        />
      ) : (
        <Head tags={tags} hasNote={note !== undefined && asked === undefined} onAsk={onAsk} />
      )}
      {asked !== 'note' && draftOf(id) !== undefined && <Draft onAsk={onAsk} />}
      {asked === 'note' ? (
        <NoteEditor
          id={id}
          note={note ?? ''}
          onSave={(text) => void markPaper(paper, noted(text, now()), near())}
          onClose={close}
        />
      ) : (
        note !== undefined && <RenderedNote note={note} />
      )}
    </section>
  );
}
