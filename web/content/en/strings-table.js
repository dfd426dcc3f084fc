/** What <relu-table> says. */
export const tableStrings = {};
