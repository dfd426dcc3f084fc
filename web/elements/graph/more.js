import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { KINK_CHOICES } from '../../lesson/initial-state.js';
import { panView, zoomCentre, zoomView } from '../../lesson/zoom-view.js';
import { graphMoreStrings as words } from '../../content/en/strings-graph-more.js';
import { parameterControls } from './controls.js';

/** @typedef {import('../relu-graph.js').ReluGraph} ReluGraph */

const ZOOM_STEP = 2;

/**
 * What comes after the first look, in a fold: comparing, zooming, the slope at the corner.
 * @param {ReluGraph} graph
 * @param {import('../../lesson/graph-scene.js').GraphScene} scene
 */
export function moreControls(graph, scene) {
  return html`<div class="more-inside">
    ${compareControls(graph)} ${viewControls(graph)} ${cornerControls(graph, scene)}
  </div>`;
}

/** @param {ReluGraph} graph */
function compareControls(graph) {
  const { model } = graph;
  const { state } = model;
  const others = model.engine.functions.filter(({ id }) => id !== state.function);
  return html`<fieldset>
    <legend>${words.compare}</legend>
    <div class="choices">
      ${others.map(
        ({ id, name }) =>
          html`<label class="check">
            <input
              type="checkbox"
              value=${id}
              .checked=${live(state.overlays.includes(id))}
              @change=${() => model.request({ type: 'toggle-overlay', function: id })}
            />
            ${name}
          </label>`,
      )}
    </div>
    ${state.overlays.map((id) => parameterControls(graph, id, true))}
  </fieldset>`;
}

/** @param {ReluGraph} graph */
function viewControls(graph) {
  const { model } = graph;
  const { view } = model.state;
  const centre = zoomCentre(view, model.point);
  /** @type {[string, () => import('../../lesson/initial-state.js').GraphView][]} */
  const zooms = [
    [words.zoomIn, () => zoomView(view, 1 / ZOOM_STEP, centre)],
    [words.zoomOut, () => zoomView(view, ZOOM_STEP, centre)],
    [words.reset, () => graph.firstView],
  ];
  /** @type {typeof zooms} */
  const moves = [
    [words.moves.left, () => panView(view, -1, 0)],
    [words.moves.right, () => panView(view, 1, 0)],
    [words.moves.up, () => panView(view, 0, 1)],
    [words.moves.down, () => panView(view, 0, -1)],
  ];
  return html`<fieldset>
    <legend>${words.zoom}</legend>
    ${[zooms, moves].map(
      (row) =>
        html`<div class="buttons">
          ${row.map(
            ([text, next]) =>
              html`<button type="button" @click=${() => graph.showView(next())}>${text}</button>`,
          )}
        </div>`,
    )}
    <p class="hint">${words.zoomHint}</p>
  </fieldset>`;
}

/**
 * Which slope is given at a corner: of use only where one is looked at.
 * @param {ReluGraph} graph
 * @param {import('../../lesson/graph-scene.js').GraphScene} scene
 */
function cornerControls(graph, { corners }) {
  const { model } = graph;
  const { state } = model;
  const isAsked = state.showSlope || corners.some(({ x }) => x === state.x);
  if (!isAsked || corners.length === 0) return nothing;
  const { kinkNote } = model.function;
  const bends = corners.filter(({ isJump }) => !isJump);
  const now = bends.map(({ x, slope }) =>
    fillTemplate(words.cornerNow, { x: graph.number(x), slope: graph.number(slope.here) }),
  );
  const explanation = html`<p class="hint" id="corner-note">${[kinkNote, ...now].join(' ')}</p>`;
  if (bends.length === 0) return explanation;
  return html`<fieldset aria-describedby="corner-note">
    <legend>${bends.length > 1 ? words.corners : words.corner}</legend>
    <div class="choices">
      ${KINK_CHOICES.map(
        (choice) =>
          html`<label class="check">
            <input
              type="radio"
              name="at-kink"
              value=${choice}
              .checked=${live(state.atKink === choice)}
              @change=${() => {
                model.request({ type: 'set-at-kink', atKink: choice });
                graph.announcePoint();
              }}
            />
            ${words.choices[choice]}
          </label>`,
      )}
    </div>
    ${explanation}
  </fieldset>`;
}
