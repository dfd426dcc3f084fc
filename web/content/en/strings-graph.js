/** What <relu-graph> says. */
export const graphStrings = {};
