/** Registers <relu-graph>; before it <relu-lesson>, which it looks for around itself as it is upgraded. */
import './define-lesson.js';
import { register } from './register.js';
import { ReluGraph } from './relu-graph.js';

register('relu-graph', ReluGraph);
export { ReluGraph };
