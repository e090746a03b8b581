import { paperPage } from '../client/paper-page.ts';
import { changeOwnPapers } from '../reader/reader.ts';
import { factsOfPage } from './facts-of-page.ts';

/** Adds to what is stored of a paper what its page says. What is known stays where that cannot be loaded. */
export async function complete(id: string, address: string): Promise<void> {
  try {
    const facts = factsOfPage(await paperPage(address));
    if (facts?.id === id) await changeOwnPapers([facts], (paper) => paper);
  } catch (error) {
    console.warn(error);
  }
}
