// Runs before the first paint, so that nothing flashes: what the reader chose last time, else what the owner of the site
// or the browser says. See preferences.ts.
(() => {
  const root = document.documentElement;
  const stored = (name) => {
    try {
      return localStorage.getItem(`duizhao:${name}`) ?? '';
    } catch {
      return '';
    }
  };
  const choose = (name, choices) => {
    root.dataset[name] = choices.find((choice) => choice === stored(name)) ?? choices[0];
  };
  const languageOf = (tag) =>
    /^zh-(?:hant|tw|hk|mo)\b/i.test(tag)
      ? 'zh-Hant'
      : /^zh\b/i.test(tag)
        ? 'zh-Hans'
        : /^en\b/i.test(tag) && 'en';
  root.classList.add('js');
  root.lang =
    languageOf(stored('ui')) ||
    root.dataset.language ||
    navigator.languages.map(languageOf).find(Boolean) ||
    'en';
  root.dataset.ui = root.lang.slice(0, 2);
  choose('read', ['both', 'lines', 'en', 'zh']);
  choose('script', ['original', 'hans', 'hant']);
  choose('size', ['m', 's', 'l']);
  choose('face', ['serif', 'sans']);
  choose('theme', ['auto', 'light', 'dark']);
  // Makes room for what is said of queries that the reader follows.
  root.classList.toggle('follows', Number(stored('follows')) > 0);
  try {
    // Room for what the reader has of papers, which comes after the first paint: see src/own/own-room.ts.
    const sheet = new CSSStyleSheet();
    for (const [id, height] of Object.entries(JSON.parse(stored('room'))))
      sheet.insertRule(`[data-paper-id="${CSS.escape(id)}"]{--own:${+height}px;--signs:1.5rem}`);
    document.adoptedStyleSheets = [sheet];
  } catch {
    // There is nothing, or something else.
  }
  const title = document.querySelector('title');
  document.title = title.getAttribute(`data-${root.lang}`) ?? title.getAttribute('data-zh-hans');
})();
