/** What <relu-neuron> says. */
export const neuronStrings = {};
