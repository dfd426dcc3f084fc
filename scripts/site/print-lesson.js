/**
 * Prints the parts of the lesson page in one language as JSON: node scripts/site/print-lesson.js de. A process of its
 * own, because a process speaks one language.
 */
import { speakLanguage } from './language/speak-language.js';

const [language] = process.argv.slice(2);
speakLanguage(language);
const { engineInNode } = await import('./engine-in-node.js');
const { stillElements } = await import('./still-elements.js');
const { renderLesson } = await import('./render-lesson.js');

const engine = await engineInNode();
console.log(JSON.stringify(renderLesson({ engine, elements: stillElements(engine), language })));
