import type { Label } from '../../schema/site.ts';
import { Cross } from '../../search/ui/parts/cross.tsx';
import { Text } from '../../view/text.tsx';

/** Something that was done, or was not, and the way back where there is one. */
export interface Said {
  text: Label;
  undo?: { label: Label; run: () => Promise<unknown> };
}

export const UNDO: Label = { en: 'Undo', zh: '撤销' };

/** Says at the foot of the window what was done; what was removed comes back from there. */
export function Notice({ said, onClose }: { said: Said | undefined; onClose: () => void }) {
  const undo = said?.undo;
  return (
    <div class="mine-notice" role="status">
      {said && (
        <p>
          <span>
            <Text {...said.text} />
          </span>
          {undo && (
            <button
              type="button"
              class="undo"
              onClick={() => {
                onClose();
                undo.run();
              }}
            >
              <Text {...undo.label} />
            </button>
          )}
          <button type="button" aria-label="Close · 关闭" onClick={onClose}>
            <Cross />
          </button>
        </p>
      )}
    </div>
  );
}
