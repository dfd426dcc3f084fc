/**
 * The script that other pages load by name: registers all elements, the quiz and the lab once there is one, and turns
 * <div data-relu-lesson="graph"> into pieces. Where another copy of it was first, that one does it all.
 */
import '../elements/define.js';
import { ReluLesson } from '../elements/relu-lesson.js';
import { VERSION } from '../elements/version.js';
import { whenPresent } from '../elements/when-present.js';

const used = /** @type {typeof ReluLesson} */ (customElements.get('relu-lesson'));
if (used === ReluLesson) {
  whenPresent('relu-quiz', () => import('../elements/define-quiz.js'));
  whenPresent('relu-lab', () => import('../elements/define-lab.js'));
  whenPresent('[data-relu-lesson]', async () => (await import('../embed/upgrade-divs.js')).upgradeDivs());
} else {
  console.info(
    `ReLU Lesson ${used.version} is used; ${VERSION} came later (${import.meta.url}) and does nothing.`,
  );
}
