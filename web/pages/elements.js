/**
 * The script that other pages load by name: registers all elements, the quiz once there is one, and turns
 * <div data-relu-lesson="graph"> into pieces.
 */
import '../elements/define.js';
import { whenPresent } from '../elements/when-present.js';

whenPresent('relu-quiz', () => import('../elements/define-quiz.js'));
whenPresent('[data-relu-lesson]', async () => (await import('../embed/upgrade-divs.js')).upgradeDivs());
