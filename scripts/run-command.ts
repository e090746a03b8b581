/** A fault of the file system, such as a full disk: `ENOSPC: no space left on device, write`. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** What to do about faults that are no fault of the program. */
const REMEDIES = new Map([
  ['ENOSPC', 'Make room on the disk and run it again; what was there before is as it was.'],
  ['EDQUOT', 'Make room on the disk and run it again; what was there before is as it was.'],
  ['EACCES', 'Let this user read and write it, and run it again.'],
  ['EPERM', 'Let this user read and write it, and run it again.'],
  ['EROFS', 'Name a folder that can be written (OUT_DIR, CONTENT_DIR), and run it again.'],
]);

/** Runs a command and sets the exit code that it gives; a full disk or a folder that is closed is told in one line. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const remedy = isSystemError(error) ? REMEDIES.get(error.code ?? '') : undefined;
    if (remedy === undefined || !isSystemError(error)) throw error;
    console.error(`${error.message}. ${remedy}`);
    process.exitCode = 2;
  }
}
