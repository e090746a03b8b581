/** Items of a list as one text; an item such as `Do, Cy` has a comma itself. */
export const joinItems = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
