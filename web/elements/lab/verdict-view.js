import { html, nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { predictionText, verdictText } from './verdict-words.js';
import { worded } from './worded.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */

const words = labStrings.verdict;

/**
 * What the finished run shows, set beside the prediction, with its limits.
 * @param {ReluLab} host
 */
export function renderVerdict(host) {
  const { race } = host;
  const { events, points } = host.snapshot;
  // What is switched off at the very end changes nothing that was measured.
  const hasKilled = events.some(({ kind, point }) => kind === 'kill' && point < points);
  const prediction = predictionText(race);
  return html`<section part="verdict" class="verdict" aria-labelledby="verdict">
    <h4 id="verdict" tabindex="-1">${words.heading}</h4>
    <p class="result">${worded(verdictText(race))}</p>
    ${prediction ? html`<p>${prediction}</p>` : nothing}
    ${hasKilled ? html`<p>${words.changed}</p>` : nothing}
    <p class="note">
      ${race.verdict.kind.startsWith('too-few') ? nothing : `${words.meaning} `}${words.limits}
    </p>
  </section>`;
}
