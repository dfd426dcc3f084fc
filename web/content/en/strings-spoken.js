/** Numbers for screen readers, many of which skip a true minus sign. */
export const spokenStrings = {
  minus: 'minus',
  power: 'times 10 to the power',
  infinity: 'infinity',
  nan: 'not a number',
};
