type DateHandleProps = {
  name: string;
  /** How many bars there are: the handle stands at one of the edges around them. */
  bars: number;
  value: number;
  /** What the edge means, for who cannot see it. */
  valueText: string;
  /** Keeps one handle from passing the other. */
  clamp: (edge: number) => number;
  onMove: (edge: number) => void;
};

/** One end of a period. */
export function DateHandle({ name, bars, value, valueText, clamp, onMove }: DateHandleProps) {
  return (
    <input
      type="range"
      class="date-handle"
      aria-label={name}
      aria-valuetext={valueText}
      autocomplete="off"
      min={0}
      max={bars}
      step={1}
      value={value}
      onInput={({ currentTarget: handle }) => {
        const edge = clamp(Number(handle.value));
        handle.value = String(edge);
        onMove(edge);
      }}
    />
  );
}
