/** What a reader chooses: interface language, reading mode, theme, script. In localStorage under `duizhao:<name>`. */
type Preference = 'ui' | 'read' | 'theme' | 'script';

const isPreference = (name: string | undefined): name is Preference =>
  name === 'ui' || name === 'read' || name === 'theme' || name === 'script';

function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(`duizhao:${name}`, value);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function showPressed(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-set]')) {
    const { set, value } = button.dataset;
    if (set === 'read' || set === 'script')
      button.setAttribute('aria-pressed', String(document.documentElement.dataset[set] === value));
  }
}

let isConverterAsked = false;

/** Converts the Chinese text as chosen. The tables are loaded when another script than the original is first asked for. */
async function showScript(): Promise<void> {
  const { dataset } = document.documentElement;
  if (!isConverterAsked && dataset.script !== 'hans' && dataset.script !== 'hant') return;
  isConverterAsked = true;
  try {
    (await import('./script/script-switch.ts')).showChosenScript();
  } catch (error) {
    console.error(error);
    dataset.script = 'original';
    showPressed();
  }
}

/** Applies a choice to the page and remembers it. */
function choose(name: Preference, value: string): void {
  const root = document.documentElement;
  root.dataset[name] = value;
  remember(name, value);
  if (name === 'ui') {
    root.lang = value === 'zh' ? 'zh-Hans' : 'en';
    document.title = document.querySelector('title')?.dataset[value] ?? document.title;
  }
  if (name === 'script') showScript();
  showPressed();
}

function toggleTheme(): void {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  choose('theme', isDark ? 'light' : 'dark');
}

/** Wires every button of the page that sets a preference. */
export function listenForPreferences(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.dataset.toggleTheme !== undefined) toggleTheme();
    const { set, value } = button.dataset;
    if (isPreference(set) && value) choose(set, value);
  });
  showPressed();
  showScript();
}
