/** Shows what is followed in `[data-followed]` once that is in view; nothing of it is loaded before. */
export function startFollowed(): void {
  const section = document.querySelector('[data-followed]');
  if (section === null) return;
  const observer = new IntersectionObserver(async (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    try {
      (await import('./followed-section.tsx')).showFollowedIn(section);
    } catch (error) {
      console.warn(error);
    }
  });
  observer.observe(section);
}
