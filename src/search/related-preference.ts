const NAME = 'duizhao:related';

/** Whether this reader wants papers that say the same in other words; true until one said no. */
export function isRelatedWanted(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function rememberRelated(isWanted: boolean): void {
  try {
    localStorage.setItem(NAME, isWanted ? 'on' : 'off');
  } catch {
    // Storage is blocked: the address keeps the choice.
  }
}
