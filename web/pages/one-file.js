/** The lesson in one file: shows what its configuration says, or its address where it has none. */
import '../elements/define.js';
import '../elements/define-quiz.js';
import '../elements/report-status.js';
import { addressOptions } from '../embed/address-options.js';
import { configOptions, keepBank } from '../embed/config-options.js';
import { startFrame } from '../embed/start-frame.js';
import { withoutLab } from '../embed/without-lab.js';
import { startReporting } from '../lms/start-reporting.js';

/** @type {import('../package/one-file.js').OneFileConfig} */
const config = JSON.parse(document.getElementById('relu-lesson-config')?.textContent || '{}');

if (config.bank) keepBank(document, config.bank);
// An address may carry the words of a course platform, which a package must not take for its own.
startFrame(withoutLab(config.options ? configOptions(config) : addressOptions(location)), config);
startReporting({ config, quiz: document.querySelector('relu-quiz'), window });
