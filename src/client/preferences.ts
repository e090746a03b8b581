/** What a reader chooses, in localStorage under `duizhao:<name>`: `first-paint.js` says which values there are. */
type Preference = 'ui' | 'read' | 'script' | 'size' | 'face' | 'theme';

const NAMES: readonly string[] = ['ui', 'read', 'script', 'size', 'face', 'theme'] satisfies Preference[];
const isPreference = (name: string | undefined): name is Preference =>
  name !== undefined && NAMES.includes(name);

const root = document.documentElement;

/** The language of the interface is that of the page; everything else is data of it. */
const chosen = (name: Preference): string | undefined => (name === 'ui' ? root.lang : root.dataset[name]);

function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(`duizhao:${name}`, value);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}

function showPressed(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-set]')) {
    const { set, value } = button.dataset;
    if (isPreference(set)) button.setAttribute('aria-pressed', String(chosen(set) === value));
  }
}

let isConverterAsked = false;

/**
 * Converts the Chinese text of papers, and what scripts say in Chinese, as chosen. The tables are loaded when another script
 * is first asked for.
 */
async function showScript(): Promise<void> {
  const { dataset, lang } = root;
  const isAsked = dataset.script === 'hans' || dataset.script === 'hant' || lang === 'zh-Hant';
  if (!isConverterAsked && !isAsked) return;
  isConverterAsked = true;
  try {
    (await import('./script/script-switch.ts')).showChosenScript();
  } catch (error) {
    console.error(error);
    dataset.script = 'original';
    showPressed();
  }
}

function showLanguage(language: string): void {
  root.lang = language;
  root.dataset.ui = language.slice(0, 2);
  const title = document.querySelector('title');
  document.title =
    title?.getAttribute(`data-${language}`) ?? title?.getAttribute('data-zh-hans') ?? document.title;
}

/** Applies a choice to the page. */
function show(name: Preference, value: string): void {
  if (name === 'ui') showLanguage(value);
  else root.dataset[name] = value;
  if (name === 'script' || name === 'ui') showScript();
  showPressed();
}

/** Follows a choice that was made in another tab, where this page has a button for it. */
function onStorage({ key, newValue }: StorageEvent): void {
  const name = key?.replace('duizhao:', '');
  if (!isPreference(name) || newValue === null) return;
  const button = `button[data-set="${name}"][data-value="${CSS.escape(newValue)}"]`;
  if (document.querySelector(button)) show(name, newValue);
}

/** Wires every button of the page that sets a preference, and keeps open tabs in step. */
export function listenForPreferences(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { set, value } = button?.dataset ?? {};
    if (!isPreference(set) || !value) return;
    show(set, value);
    remember(set, value);
  });
  addEventListener('storage', onStorage);
  showPressed();
  showScript();
}
