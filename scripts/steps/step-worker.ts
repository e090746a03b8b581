import { parentPort } from 'node:worker_threads';
import { STEPS } from './steps.ts';

type StepName = 'readDigest' | 'makePaper';

/** What a thread answers with the result of the step. */
export type StepRequest = {
  [Name in StepName]: { step: Name; args: Parameters<(typeof STEPS)[Name]> };
}[StepName];

parentPort?.on('message', (request: StepRequest) => {
  parentPort?.postMessage(
    request.step === 'readDigest' ? STEPS.readDigest(...request.args) : STEPS.makePaper(...request.args),
  );
});
