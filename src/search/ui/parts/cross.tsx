/** A drawn ✕, for buttons that remove something. */
export function Cross() {
  return (
    <svg class="cross" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
    </svg>
  );
}
