/** The script that other pages load by name: registers all elements, the quiz once there is one. */
import '../elements/define.js';
import { whenPresent } from '../elements/when-present.js';

whenPresent('relu-quiz', () => import('../elements/define-quiz.js'));
