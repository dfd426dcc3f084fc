/** Registers all elements. */
import './define.js';
import './define-quiz.js';
