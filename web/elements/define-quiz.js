/** Registers <relu-quiz>, apart from the other elements: most pages load it only when it is opened. */
import { ReluQuiz } from './relu-quiz.js';

if (!customElements.get('relu-quiz')) customElements.define('relu-quiz', ReluQuiz);
