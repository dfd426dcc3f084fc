import { html, nothing } from 'lit';
import { strings } from '../content/en/strings.js';
import { describePoint } from '../lesson/describe-point.js';
import { emphasisParts, withoutEmphasis } from '../lesson/emphasis.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { plainNumber } from '../lesson/format-number.js';
import { graphScene } from '../lesson/graph-scene.js';
import { memoize } from '../lesson/memoize.js';
import { roomFor } from '../lesson/place-label.js';
import { placePoint } from '../lesson/place-point.js';
import { xAfterKey } from '../lesson/point-steps.js';
import { viewShowing } from '../lesson/zoom-view.js';
import { mainControls, outsideNote } from './graph/controls.js';
import { PointDrag } from './graph/drag.js';
import { drawing } from './graph/drawing.js';
import { graphStyles } from './graph/graph-styles.js';
import { LessonElement } from './lesson-element.js';
import { MeasuredRoom } from './measured-room.js';
import { NumberFields } from './number-fields.js';
import { PartOnDemand } from './part-on-demand.js';

const words = strings.graph;
/** A still picture cannot measure: it has a drawing for each of three widths, of which one is shown. */
const STILL_WIDTHS = /** @type {const} */ ({ narrow: 256, middle: 400, wide: 640 });

/**
 * <relu-graph>: the curve of an activation function with a point to drag, step with keys or type; its slope
 * below on request, exact at the corner; other functions for comparison; zoom.
 *
 * The attributes hold when it stands alone; inside a <relu-lesson> the lesson decides.
 *
 * @tag relu-graph
 * @attr {number} [x=2.5] - the input of the point
 * @attr {string} [function=relu] - id of the function, such as `leaky-relu`
 * @attr {string} [parameters] - `function.parameter=number`, several with spaces between; what is not named has the
 *   engine's initial value
 * @attr {string} [overlays] - ids of functions to draw beside it, with spaces between
 * @attr {'' | 'off'} [slope=off] - present: the slope is drawn
 * @attr {'convention' | 'left' | 'middle' | 'right'} [at-kink=convention] - which slope is given exactly at a corner
 * @attr {string} [view=-4 4 -1.5 4] - left, right, bottom and top of the graph
 * @attr {string} [hide] - parts to leave out, wherever it stands, with spaces between: `function`, `slope`,
 *   `sentence`, `more`
 * @csspart panel - the box around everything
 * @csspart drawing - the SVG drawing
 * @csspart handle - the point
 */
export class ReluGraph extends LessonElement {
  static stateAttributes = ['function', 'parameters', 'x', 'overlays', 'slope', 'at-kink', 'view'];
  static hideable = ['function', 'slope', 'sentence', 'more'];
  static styles = [...LessonElement.styles, graphStyles];

  fields = new NumberFields(this);
  #room = new MeasuredRoom(this, '.drawing');
  #more = new PartOnDemand(this, () => import('./graph/more.js'));

  #drag = new PointDrag({
    scene: () => this.#scene,
    placed: () => this.#placed,
    x: () => this.model.state.x,
    moveTo: (x) => this.model.request({ type: 'set-x', x }),
    show: (view) => this.model.request({ type: 'set-view', view }),
    hold: (isHeld) => this.model.hold(isHeld),
  });

  /** Drawn anew only when one of its arguments changes; where the point is does not. */
  #sceneFor = memoize(
    /**
     * @param {import('../lesson/lesson-model.js').LessonModel} model
     * @param {number} width
     * @param {number} textScale
     * @param {string} _locale
     * @param {unknown[]} _drawn
     */
    (model, width, textScale, _locale, ..._drawn) =>
      graphScene(model, { width, textScale, number: (value) => this.number(value), words }),
  );

  get #scene() {
    const { state } = this.model;
    return this.#sceneFor(
      this.model,
      this.#room.width,
      this.#room.textScale,
      this.locale,
      state.view,
      state.function,
      state.parameters,
      state.overlays,
      state.showSlope,
      state.atKink,
    );
  }

  get #placed() {
    return this.#place(this.#scene);
  }

  /** @param {import('../lesson/graph-scene.js').GraphScene} scene */
  #place(scene) {
    const { point } = this.model;
    const text = fillTemplate(words.pointLabel, { x: this.number(point.x), y: this.number(point.y) });
    return placePoint(scene, point, text);
  }

  renderReady() {
    if (this.still) {
      const number = (/** @type {number} */ value) => this.number(value);
      return html`<div class="panel" part="panel">
        ${Object.entries(STILL_WIDTHS).map(([name, width]) => {
          const scene = graphScene(this.model, { width, number, words });
          return html`<div class="drawing ${name}">${this.#renderDrawing(scene, this.#place(scene))}</div>`;
        })}
        ${this.#renderSentence()}
      </div>`;
    }
    const scene = this.#scene;
    const placed = this.#place(scene);
    const { point } = this.model;
    return html`<div class="panel" part="panel">
      ${mainControls(this)}
      <div class="drawing">${this.#renderDrawing(scene, placed)}</div>
      ${placed && !placed.isInside ? outsideNote(this, point, viewShowing(point)) : nothing}
      ${this.#renderSentence()} ${this.#renderAbout()}
      ${
        this.shows('more')
          ? html`<details class="more" @toggle=${this.#more.ask}>
              <summary>${words.more}</summary>
              ${this.#more.render(({ moreControls }) => moreControls(this, scene))}
            </details>`
          : nothing
      }
    </div>`;
  }

  /**
   * @param {import('../lesson/graph-scene.js').GraphScene} scene
   * @param {import('../lesson/place-point.js').PlacedPoint | undefined} placed
   */
  #renderDrawing(scene, placed) {
    const { point } = this.model;
    const slopeText = fillTemplate(words.slopeLabel, { slope: this.number(point.slope) });
    return drawing({
      scene,
      placed,
      point,
      name: this.#name,
      describedBy: this.shows('sentence') ? 'says' : nothing,
      slopeName: this.#slopeName(scene.layout, slopeText),
      slopeText,
      live: this.still ? undefined : { drag: this.#drag, slider: placed && this.#slider(placed) },
    });
  }

  /**
   * The caption of the slope's plot, as long as there is room for beside the slope at the point.
   * @param {import('../lesson/graph-layout.js').GraphLayout} layout
   * @param {string} beside
   */
  #slopeName({ slopePlot, type }, beside) {
    const names = [
      fillTemplate(words.slopeCaption, { name: this.model.function.name }),
      words.slopeCaptionShort,
    ];
    const room = slopePlot?.box.width ?? 0;
    return names.find((name) => roomFor(`${name} ${beside}`, type).width <= room) ?? '';
  }

  get #name() {
    const { state, function: chosen, engine } = this.model;
    const others = state.overlays.map((id) => engine.describe(id).name).join(words.listJoin);
    const figure = others
      ? fillTemplate(words.figureWith, { name: chosen.name, others })
      : fillTemplate(words.figure, { name: chosen.name });
    return state.showSlope ? fillTemplate(words.figureSlope, { figure }) : figure;
  }

  /** The one sentence that says what the graph shows. */
  #sentence() {
    const { model } = this;
    const { point, state } = model;
    const facts = {
      description: model.function,
      parameters: model.parametersOf(state.function),
      ...point,
      corner: this.#scene.corners.find(({ x }) => x === point.x),
      atKink: state.atKink,
    };
    return describePoint(facts, words.says, (value) => this.number(value));
  }

  #renderSentence() {
    if (!this.shows('sentence')) return nothing;
    return html`<p class="says" id="says">
      ${emphasisParts(this.#sentence()).map(({ text, isStrong }) =>
        isStrong ? html`<strong class="number">${text}</strong>` : text,
      )}
    </p>`;
  }

  /** Leads to where the page says what the chosen function is, if it does. */
  #renderAbout() {
    const { id, name } = this.model.function;
    if (!document.getElementById(`about-${id}`)) return nothing;
    return html`<p class="about"><a href="#about-${id}">${fillTemplate(words.about, { name })}</a></p>`;
  }

  /**
   * @param {import('../lesson/place-point.js').PlacedPoint} placed
   * @returns {import('./graph/point.js').Slider}
   */
  #slider({ isInside }) {
    const { state, point, function: chosen } = this.model;
    const { left, right } = state.view;
    const value = fillTemplate(words.handleValue, {
      name: chosen.name,
      x: this.spoken(point.x),
      y: this.spoken(point.y),
    });
    return {
      name: words.input,
      minimum: plainNumber(left),
      maximum: plainNumber(right),
      now: plainNumber(state.x < left ? left : state.x > right ? right : state.x),
      text: isInside ? value : fillTemplate(words.handleOutside, { value }),
      onKey: (event) => this.#onKey(event),
    };
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const x = xAfterKey(this.model.state.x, event.key, event.shiftKey, this.model.state.view);
    if (x === undefined) return;
    event.preventDefault();
    this.model.request({ type: 'set-x', x });
  }

  /** Tells screen readers what the graph shows, after a change that they would not hear of otherwise. */
  announcePoint() {
    this.announce(withoutEmphasis(this.#sentence()));
  }

  /** Opens the fold that the slope at a corner is chosen in. */
  async openMore() {
    await this.updateComplete;
    this.renderRoot.querySelector('details')?.setAttribute('open', '');
  }

  /**
   * Moves or zooms the graph and says so.
   * @param {import('../lesson/initial-state.js').GraphView} view
   */
  showView(view) {
    const isSame = view === this.model.state.view;
    this.model.request({ type: 'set-view', view });
    const sides = Object.entries(view).map(([side, value]) => [side, this.number(value)]);
    this.announce(isSame ? words.viewLimit : fillTemplate(words.viewNow, Object.fromEntries(sides)));
  }

  /**
   * Widens the view until the point is in it. The button that asked for it goes, so the focus moves on to the
   * point.
   * @param {import('../lesson/initial-state.js').GraphView} view
   */
  async showPoint(view) {
    this.showView(view);
    await this.updateComplete;
    /** @type {SVGElement | null} */ (this.renderRoot.querySelector('.handle'))?.focus({
      preventScroll: true,
    });
  }
}
