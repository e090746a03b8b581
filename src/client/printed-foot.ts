/** Writes the address of the page and the day into its foot, which is shown on paper alone. */
function writeFoot(): void {
  const foot = document.querySelector('[data-printed]');
  if (foot === null) return;
  const { lang } = document.documentElement;
  const locale = lang === 'en' ? 'en-GB' : lang;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format();
  foot.textContent = `${location.href} · ${day}`;
}

/** Keeps what is printed at the foot of a page right until it is printed. */
export function listenForPrint(): void {
  addEventListener('beforeprint', writeFoot);
}
