/** Pieces of the lesson in a frame: embed.html?show=graph,quiz&x=-2.5&count=5 */
import '../elements/define.js';
import { addressOptions } from '../embed/address-options.js';
import { startFrame } from '../embed/start-frame.js';

const options = addressOptions(location);
startFrame(options);
if (options.pieces.includes('quiz')) import('../elements/define-quiz.js');
if (options.pieces.includes('lab')) import('../elements/define-lab.js');
