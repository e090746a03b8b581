import { useEffect, useRef, useState } from 'preact/hooks';
import { remember } from '../client/memory.ts';
import type { Label } from '../schema/site.ts';
import { countLabel, PAPERS } from '../site/counts.ts';
import { Text } from '../view/text.tsx';
import { type Said, UNDO } from './lines/notice.tsx';
import { loadOwn } from './own-state.ts';
import { datedName, saveFile } from './take/save-file.ts';

/** Gives the reader all that is theirs as one file, and notes when. */
export async function exportOwn(say: (said: Said) => void): Promise<void> {
  const { writeExport } = await import('./file/write-export.ts');
  const { papers } = await loadOwn();
  const now = new Date();
  saveFile(datedName(now, 'json'), 'application/json', await writeExport(now.toISOString()));
  remember('exported', now.toISOString());
  const count = countLabel(papers.length, PAPERS);
  say({
    text: {
      en: `Exported: ${count.en}, and what you follow and chose.`,
      zh: `已导出 ${count.zh}，以及您的关注与设置。`,
    },
  });
}

/** Takes in a file of the reader's, or says why not. */
async function importFile(file: File, say: (said: Said) => void): Promise<void> {
  const { takeFile } = await import('./file/take-file.ts');
  const { text, undo } = await takeFile(file);
  say(undo === undefined ? { text } : { text, undo: { label: UNDO, run: undo } });
}

const DROP: Label = { en: 'Drop the export file here', zh: '将导出文件拖放到此处' };

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page; tells while one hangs over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

/** Export and import of everything, as one file. */
export function FileTools({ say }: { say: (said: Said) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File): void => void importFile(file, say);
  const isOver = useDrop(take);
  return (
    <div class="mine-files">
      <button type="button" onClick={() => exportOwn(say)}>
        <Text en="Export" zh="导出" />
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        <Text en="Import" zh="导入" />
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Export file · 导出文件"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          currentTarget.value = '';
        }}
      />
      {isOver && (
        <p class="mine-drop">
          <Text {...DROP} />
        </p>
      )}
    </div>
  );
}
