/** Registers <relu-lesson>. */
import { register } from './register.js';
import { ReluLesson } from './relu-lesson.js';

register('relu-lesson', ReluLesson);
export { ReluLesson };
