/** Registers <relu-quiz>, apart from the other elements: most pages load it only when it is opened. */
import { register } from './register.js';
import { ReluQuiz } from './relu-quiz.js';

register('relu-quiz', ReluQuiz);
export { ReluQuiz };
