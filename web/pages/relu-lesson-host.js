/** For pages that hold frames of the lesson: <script src="relu-lesson-host.js"></script>, anywhere in the page. */
import { resizeFrames } from '../embed/host.js';

resizeFrames(document);
