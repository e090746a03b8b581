const english = new Intl.NumberFormat('en');

/** `16,051`; both languages of the interface group digits so. */
export const formatNumber = (number: number): string => english.format(number);
