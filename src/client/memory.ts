/** What the browser keeps for the reader, mostly as JSON, in localStorage under `duizhao:<name>`; for the page where that is blocked or full. */
const ofThisPage = new Map<string, string>();

/** The text that is kept under a name; `undefined` where nothing is, or storage is blocked. */
export function recallText(name: string): string | undefined {
  try {
    return ofThisPage.get(name) ?? localStorage.getItem(`duizhao:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name. */
export function rememberText(name: string, text: string): void {
  try {
    localStorage.setItem(`duizhao:${name}`, text);
    ofThisPage.delete(name);
  } catch {
    ofThisPage.set(name, text);
  }
}

/** What is kept under a name as JSON; `undefined` where nothing is, or what another program has written. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(recallText(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name. */
export const remember = (name: string, value: unknown): void => rememberText(name, JSON.stringify(value));

/** The strings in a list; none where it is no list. */
export const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The fields of a value; none where it is no object. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
