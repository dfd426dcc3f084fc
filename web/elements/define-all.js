/** Registers all elements. */
import './define.js';
import './define-lab.js';
import './define-quiz.js';
