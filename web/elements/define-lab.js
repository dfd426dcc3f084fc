/** Registers <relu-lab>, apart from the other elements: most pages load it only when it is opened. */
import { register } from './register.js';
import { ReluLab } from './relu-lab.js';

register('relu-lab', ReluLab);
export { ReluLab };
