import type { ComponentChildren } from 'preact';
import type { Label } from '../../../schema/site.ts';
import { Text } from '../../../view/text.tsx';

type ChoiceProps = {
  name: string;
  value: string;
  label: Label;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
  /** The count of a value. */
  children?: ComponentChildren;
};

/** A checkbox with its name, and a count at the end of the line. */
export function Choice({ name, value, label, isChosen, onChange, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isChosen}
        autocomplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class="name">
        <Text {...label} />
      </span>
      {children !== undefined && <span class="count">{children}</span>}
    </label>
  );
}
