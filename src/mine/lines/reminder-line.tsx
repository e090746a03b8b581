import { useState } from 'preact/hooks';
import { recall, remember } from '../../client/memory.ts';
import type { OwnPaper } from '../../reader/schema.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { Text } from '../../view/text.tsx';
import { exportOwn } from '../file-tools.tsx';
import type { Said } from './notice.tsx';
import { unexported } from './reminder.ts';

/** Reminds of an export where much is in no file. */
export function ReminderLine({ papers, say }: { papers: readonly OwnPaper[]; say: (said: Said) => void }) {
  const [isClosed, setClosed] = useState(false);
  const noted = { exported: recall('exported'), dismissed: recall('reminded') };
  const count = isClosed ? undefined : unexported(papers, noted, Date.now());
  if (count === undefined) return null;
  const many = countLabel(count, PAPERS);
  return (
    <p class="mine-reminder">
      <Text en={`You have ${many.en} that are in no export file.`} zh={`您有 ${many.zh}尚未导出备份。`} />
      <button type="button" onClick={() => exportOwn(say).then(() => setClosed(true))}>
        <Text en="Export" zh="导出" />
      </button>
      <button
        type="button"
        onClick={() => {
          remember('reminded', new Date().toISOString());
          setClosed(true);
        }}
      >
        <Text en="Not now" zh="暂不" />
      </button>
    </p>
  );
}
