/**
 * The shapes that the lab's client, worker and elements share. Contestants are all pairs of a function and a seed,
 * function after function: contestant number = function's index x number of seeds + seed's index.
 *
 * A run has measuring points 0 (the first weights) to `points` (the end). Whenever no training goes on, every
 * network stands exactly at the snapshot's `point`.
 */

/** @typedef {'digits' | 'circles' | 'xor' | 'moons' | 'spiral'} DataSetName */

/**
 * @typedef {object} FunctionChoice
 * @property {string} id of an activation function; 'identity' is "no activation"
 * @property {number} [parameter] of functions that have one; a learned one starts there. Without it the function's
 *   own
 */

/**
 * What is to be trained: every function with every seed. What is left out is taken from defaultExperiment.
 *
 * @typedef {object} Experiment
 * @property {DataSetName} dataSet
 * @property {readonly FunctionChoice[]} functions at least one, no two alike
 * @property {readonly number[]} seeds of first weights and of the order of examples: whole numbers from 0 to
 *   2^32 - 1, no two alike. The same seed gives every function the same first weights and the same order
 * @property {readonly number[]} hidden units of each hidden layer; none is one layer alone, without a function
 * @property {'sgd' | 'adam'} optimiser
 * @property {number} learningRate
 * @property {number} momentum of sgd
 * @property {number} batch examples in a step
 * @property {number} epochs how often each training example is seen
 * @property {'he' | 'glorot'} initialisation
 * @property {number} points how many measurements after the first; fewer where there are fewer steps
 * @property {number} examples to train on at most; all that the data set has if it has fewer
 * @property {number} noise of 2-D sets, see point-sets.js
 * @property {number} dataSeed of 2-D sets; all contestants learn from the same data
 */

/**
 * @typedef {object} Measurement
 * @property {number} step mini-batches since the first weights
 * @property {number} trainLoss mean over the steps since the last point, each before its change of the weights; at
 *   point 0 over all training examples. Cross-entropy in nats
 * @property {number} testLoss mean over the test examples
 * @property {number} accuracy share of test examples that are right, 0 to 1
 * @property {number} deadShare share of hidden units whose slope is 0 for every training example (digits: for the
 *   first 500 of them), killed ones included; 0 without hidden units
 * @property {number | null} slope mean of the learned slopes (PReLU); null where none are learned
 */

/**
 * @typedef {object} Contestant
 * @property {string} functionId
 * @property {number | null} parameter what the function has, or starts from; null if it has none
 * @property {number} functionIndex in the experiment's functions
 * @property {number} seed
 * @property {readonly Measurement[]} measurements of points 0, 1, 2 …; those beyond `point` are known from before
 *   a rewind
 * @property {boolean} diverged the loss was no finite number after the last measurement: training stopped there
 */

/**
 * What the reader changed, in effect from its point on.
 *
 * @typedef {{ kind: 'learning-rate', point: number, rate: number }
 *   | { kind: 'kill' | 'revive', point: number, contestant: number, layer: number, unit: number }} LabEvent
 */

/**
 * 'rewinding': weights between two checkpoints are trained again; 'paused' or 'finished' follows.
 *
 * @typedef {'idle' | 'loading' | 'running' | 'rewinding' | 'paused' | 'finished' | 'failed'} Phase
 */

/**
 * What `change` events announce. Frozen by convention: every change makes a new one, and parts that stay are the
 * same objects.
 *
 * @typedef {object} Snapshot
 * @property {Phase} phase
 * @property {boolean} isHeld the page is hidden: the work rests until it is seen again
 * @property {Experiment | null} experiment with everything that was left out
 * @property {number} point that all contestants have reached, or that was gone back to
 * @property {number} reached the furthest point whose measurements are known; rewind() takes 0 to this
 * @property {number} points the last one
 * @property {readonly Contestant[]} contestants
 * @property {number} learningRate in use from `point` on
 * @property {readonly LabEvent[]} events by point; those after `point` are repeated when training goes on, and
 *   dropped when something else is changed first
 * @property {string} variant of the engine, '' before it is there
 * @property {{ train: number, test: number }} examples how many
 * @property {LabProblem | null} error why the phase is 'failed'
 */

/** @typedef {{ code: string, message: string }} LabProblem */

/**
 * @typedef {object} UnitPlace
 * @property {number} layer from 0, the first hidden one
 * @property {number} unit from 0
 */

/**
 * @typedef {object} InspectRequest
 * @property {number} contestant
 * @property {number} [example] index of a test example; or
 * @property {readonly number[]} [input] any input
 * @property {UnitPlace} [unit] whose incoming weights are wanted
 */

/**
 * @typedef {object} InspectedLayer of hidden units
 * @property {Float32Array} z weighted sums with bias
 * @property {Float32Array} y what the units answer
 * @property {readonly boolean[]} isDead slope 0 for every example that deadShare looks at
 * @property {readonly boolean[]} isKilled by the reader
 * @property {Float32Array} slopes learned ones; empty where none are
 */

/**
 * @typedef {object} Inspection
 * @property {number} contestant
 * @property {number} point at which the run stood
 * @property {Float32Array} input
 * @property {number | null} label of a test example
 * @property {readonly InspectedLayer[]} layers the hidden ones
 * @property {readonly number[]} probabilities of the classes, which sum to 1; NaN where training has diverged
 * @property {{ weights: Float32Array, bias: number } | null} unit of the unit asked for
 */

/**
 * @typedef {object} SurfaceRequest
 * @property {number} contestant
 * @property {number} size grid cells on a side, 2 to 128; the whole grid is one slice of work
 * @property {UnitPlace} [unit] whose outputs are wanted as well
 */

/**
 * A hinge: where the weighted sum weights[0] x + weights[1] y + bias of a first-layer unit is 0.
 *
 * @typedef {{ unit: number, weights: readonly [number, number], bias: number, isKilled: boolean }} Hinge
 */

/**
 * Outputs over the square from -extent to extent, at the middle of each cell: row after row from the top (largest
 * y), each from left to right.
 *
 * @typedef {object} Surface
 * @property {number} contestant
 * @property {number} point
 * @property {number} size
 * @property {number} extent
 * @property {Float32Array} probabilities of class 1
 * @property {readonly Hinge[]} hinges one for each first-layer unit
 * @property {Float32Array | null} unitOutputs y of the unit asked for
 */

/**
 * The surfaces of several networks at one moment.
 *
 * @typedef {object} SurfacesRequest
 * @property {readonly number[]} contestants
 * @property {number} size as in SurfaceRequest; all grids together are one slice of work
 */

/**
 * @typedef {object} ExamplesRequest
 * @property {'train' | 'test'} set
 * @property {number} [from] 0 without it
 * @property {number} [count] all that follow without it
 */

/**
 * @typedef {object} Examples
 * @property {Float32Array} inputs example after example; a digit has 28 x 28 from the top left, 0 paper to 1 ink
 * @property {number} inputSize
 * @property {Uint8Array} labels
 * @property {number} classes
 */

/**
 * From the client to the worker. `id` comes back with the answer.
 *
 * @typedef {{ kind: 'start', experiment: Experiment, run: number }
 *   | { kind: 'pause' | 'resume' | 'step' }
 *   | { kind: 'rewind', point: number }
 *   | { kind: 'learning-rate', rate: number }
 *   | { kind: 'killed', contestant: number, layer: number, unit: number, isKilled: boolean }
 *   | { kind: 'hold', isHeld: boolean }
 *   | { kind: 'pace', milliseconds: number }
 *   | { kind: 'ask', id: number, question: Question }} LabCommand
 */

/**
 * @typedef {{ about: 'functions' }
 *   | { about: 'inspect', request: InspectRequest }
 *   | { about: 'surface', request: SurfaceRequest }
 *   | { about: 'surfaces', request: SurfacesRequest }
 *   | { about: 'examples', request: ExamplesRequest }} Question
 */

/**
 * From the worker to the client: small, at most about ten a second while a run goes on.
 *
 * @typedef {{ kind: 'started', run: number, points: number, contestants: Contestant[],
 *       variant: string, examples: { train: number, test: number } }
 *   | { kind: 'progress', run: number, news: News }
 *   | { kind: 'failed', run: number, problem: LabProblem }
 *   | { kind: 'answer', id: number, answer?: unknown, problem?: LabProblem }} LabMessage
 */

/**
 * What changed since the last news.
 *
 * @typedef {object} News
 * @property {'running' | 'rewinding' | 'paused' | 'finished'} phase
 * @property {number} point
 * @property {number} reached
 * @property {number} learningRate
 * @property {LabEvent[]} events all
 * @property {{ contestant: number, from: number, measurements: Measurement[], diverged: boolean }[]} curves each
 *   takes the place of what the curve had from index `from` on
 */

export {};
