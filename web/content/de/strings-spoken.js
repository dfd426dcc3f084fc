/** Numbers for screen readers, many of which skip a true minus sign. */
export const spokenStrings = {
  minus: 'minus',
  power: 'mal 10 hoch',
  infinity: 'unendlich',
  nan: 'keine Zahl',
};
