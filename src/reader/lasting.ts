let isAsked = false;

/**
 * Asks the browser not to clear what is stored when it runs out of room, as it may by itself; once a page. Browsers that ask
 * their user do so after something was kept, when it is plain what for.
 */
export async function askToPersist(): Promise<void> {
  if (isAsked || !('storage' in navigator)) return;
  isAsked = true;
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch (error) {
    // Where storage is blocked there is nothing to keep.
    console.warn(error);
  }
}
