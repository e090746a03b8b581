import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TESTS = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'];
const SETUP = 'src/tests/setup';

/** Time is limited to name what hangs, also where a machine is slow or busy; in milliseconds. */
const PATIENCE = 900_000;

/** Begins with the tests of commands, which take a minute each: the last of all would run alone on one core. */
class CommandsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOther = ({ project }: TestSpecification): number => Number(project.name !== 'commands');
    return (await super.sort(files)).sort((a, b) => isOther(a) - isOther(b));
  }
}

/** Hours of damage: `npm run test:soak`. */
const SOAK = {
  extends: true,
  test: { name: 'soak', include: ['src/tests/soak/**/*.test.ts'], testTimeout: 20 * PATIENCE },
} satisfies TestProjectInlineConfiguration;

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    teardownTimeout: PATIENCE,
    isolate: false,
    sequence: { sequencer: CommandsFirst },
    maxWorkers: availableParallelism(),
    tags: [{ name: 'long', description: 'What is large, or much: `npm run check:quick` leaves it out.' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: TESTS,
          exclude: ['src/tests/*/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['src/tests/commands/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          globalSetup: `${SETUP}/sites-setup.ts`,
          setupFiles: `${SETUP}/sites-ready.ts`,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: [`${SETUP}/sites-setup.ts`, `${SETUP}/browser-setup.ts`],
          setupFiles: `${SETUP}/sites-ready.ts`,
          sequence: { groupOrder: 1 },
        },
      },
      ...(mode === 'soak' ? [SOAK] : []),
    ],
  },
}));
