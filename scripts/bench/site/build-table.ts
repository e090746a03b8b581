import type { BuildRuns } from './build-runs.ts';
import type { HugoRun } from './hugo-runs.ts';
import type { MeasuredRun, Measures } from './measured-run.ts';

/** The limits: times as long as Hugo and Pagefind, seconds, gigabytes. */
const BARS = {
  cold: 1.5,
  oneMore: 0.25,
  oneMoreSeconds: 12,
  unchanged: 5,
  largest: 2,
  together: 2.5,
  index: 1.4,
} as const;

const line = (what: string, { wall, cpu, largest, together }: Measures): string =>
  `    ${what.padEnd(28)} ${wall.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(8)} s CPU ` +
  `${largest.toFixed(2).padStart(6)} GB largest ${together.toFixed(2).padStart(6)} GB together`;

function runLines(what: string, { all, stages }: MeasuredRun): string[] {
  return [line(what, all), ...Array.from(stages, ([stage, measures]) => line(`  ${stage}`, measures))];
}

/** What each build of this project took, stage by stage. Pages and index are made at the same time. */
export function stageLines({ cold, oneMore, unchanged, files, megabytes }: BuildRuns): string[] {
  return [
    ...runLines('cold', cold),
    ...runLines('one digest more', oneMore),
    ...runLines('nothing changed', unchanged),
    `    ${files} files, ${megabytes.toFixed(1)} MB`,
  ];
}

type Bar = { text: string; isMet: boolean };

function bar(what: string, value: number, most: number, unit: string): Bar {
  const isMet = value <= most;
  return {
    text: `${isMet ? '   ' : 'NOT'} ${what.padEnd(48)} ${value.toFixed(2)} ${unit} (at most ${most})`,
    isMet,
  };
}

const secondsOf = ({ hugo, pagefind }: HugoRun): number => hugo.wall + pagefind.wall;

/** The builds against the limits, and against Hugo with Pagefind where these ran. */
export function barLines(
  { cold, oneMore, unchanged, isSame }: BuildRuns,
  hugo: { cold: HugoRun; oneMore: HugoRun } | undefined,
): Bar[] {
  const beside =
    hugo === undefined
      ? []
      : [
          { text: line('Hugo, cold', hugo.cold.hugo), isMet: true },
          { text: line('Pagefind, cold', hugo.cold.pagefind), isMet: true },
          { text: line('Hugo, one digest more', hugo.oneMore.hugo), isMet: true },
          { text: line('Pagefind, one digest more', hugo.oneMore.pagefind), isMet: true },
          bar('cold, against Hugo and Pagefind', cold.all.wall / secondsOf(hugo.cold), BARS.cold, 'times'),
          bar(
            'one digest more, against their second run',
            oneMore.all.wall / secondsOf(hugo.oneMore),
            BARS.oneMore,
            'times',
          ),
        ];
  return [
    ...(hugo === undefined
      ? [{ text: '    Hugo is not installed: nothing to compare with.', isMet: true }]
      : beside),
    bar('one digest more', oneMore.all.wall, BARS.oneMoreSeconds, 's'),
    bar('nothing changed', unchanged.all.wall, BARS.unchanged, 's'),
    bar('memory of the largest process', cold.all.largest, BARS.largest, 'GB'),
    bar('memory of all together', cold.all.together, BARS.together, 'GB'),
    bar('memory of the index', cold.stages.get('index')?.together ?? 0, BARS.index, 'GB'),
    { text: `${isSame ? '   ' : 'NOT'} one digest more gives the bytes of a cold build`, isMet: isSame },
  ];
}
