// Runs before the first paint: what the reader chose last time, so that nothing flashes. See preferences.ts.
(() => {
  const root = document.documentElement;
  const chosen = (name) => {
    try {
      return localStorage.getItem(`duizhao:${name}`);
    } catch {
      return null;
    }
  };
  root.classList.add('js');
  root.dataset.ui = chosen('ui') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  root.lang = root.dataset.ui === 'zh' ? 'zh-Hans' : 'en';
  root.dataset.read = chosen('read') ?? 'both';
  root.dataset.script = chosen('script') ?? 'original';
  const theme = chosen('theme');
  if (theme) root.dataset.theme = theme;
  const title = document.querySelector('title');
  if (title?.dataset[root.dataset.ui]) document.title = title.dataset[root.dataset.ui];
})();
