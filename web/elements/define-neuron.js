/** Registers <relu-neuron>; before it <relu-lesson>, which it looks for around itself as it is upgraded. */
import './define-lesson.js';
import { register } from './register.js';
import { ReluNeuron } from './relu-neuron.js';

register('relu-neuron', ReluNeuron);
export { ReluNeuron };
