/** Numbers for screen readers, many of which skip a true minus sign. */
export const spokenStrings = {
  minus: 'מינוס',
  power: 'כפול 10 בחזקת',
  infinity: 'אינסוף',
  nan: 'לא מספר',
};
