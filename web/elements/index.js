/** The elements' classes and the engine. Registers nothing. */
export * from '../engine/engine.js';
export { ReluGraph } from './relu-graph.js';
export { ReluLab } from './relu-lab.js';
export { ReluLesson } from './relu-lesson.js';
export { ReluNeuron } from './relu-neuron.js';
export { ReluQuiz } from './relu-quiz.js';
export { ReluTable } from './relu-table.js';
