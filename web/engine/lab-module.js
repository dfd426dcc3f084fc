/**
 * What an instance of a compiled -lab module offers (cpp/bindings/training.cpp). Handles and pointers are byte
 * addresses; lengths count floats, or bytes where the name says so; results are statuses.
 *
 * @typedef {object} TrainingCalls
 * @property {() => Record<string, number>} trainingStatuses
 * @property {() => { losses: Record<string, number>, initialisations: Record<string, number>,
 *   optimisers: Record<string, number> }} trainingChoices
 * @property {() => Limits} trainingLimits
 * @property {() => number} _trainingAnswer
 * @property {(loss: number, inputs: number, outputs: number, examples: number) => number} _dataSetCreate
 * @property {(data: number) => void} _dataSetFree
 * @property {(data: number) => number} _dataSetInputs
 * @property {(data: number) => number} _dataSetTargets
 * @property {(data: number) => number} _dataSetCheck
 * @property {(inputs: number, layers: number, layerCount: number, initialisation: number, loss: number,
 *   optimiser: number, settings: number, seed: number, batch: number) => number} _networkCreate
 * @property {(network: number) => void} _networkFree
 * @property {(network: number, data: number, steps: number) => number} _networkTrain
 * @property {(network: number) => void} _networkProgress
 * @property {(network: number, data: number) => number} _networkEvaluate
 * @property {(network: number, inputs: number, inputLength: number, outputs: number,
 *   outputLength: number) => number} _networkPredict
 * @property {(network: number, input: number, inputLength: number, layer: number, z: number, y: number,
 *   units: number) => number} _networkLook
 * @property {(network: number, data: number, layer: number, isDead: number,
 *   units: number) => number} _networkFindDead
 * @property {(network: number, layer: number, unit: number, isKilled: number) => number} _networkSetKilled
 * @property {(network: number, rate: number) => number} _networkSetLearningRate
 * @property {(network: number) => number} _networkParameterCount
 * @property {(network: number, to: number, length: number) => number} _networkReadParameters
 * @property {(network: number, from: number, length: number) => number} _networkWriteParameters
 * @property {(network: number) => number} _networkStateBytes
 * @property {(network: number, to: number, bytes: number) => number} _networkSaveState
 * @property {(network: number, from: number, bytes: number) => number} _networkRestoreState
 */

/**
 * The largest of each that is accepted (cpp/network/limits.h); the smallest number of layers, units and the
 * like is 1, that of settings 0.
 *
 * @typedef {object} Limits
 * @property {number} layers with weights: all but the inputs
 * @property {number} units of a layer; inputs too
 * @property {number} batch
 * @property {number} examples
 * @property {number} learningRate
 * @property {number} decay of momentum, beta1 and beta2
 * @property {number} lowestEpsilon
 * @property {number} highestEpsilon
 */

/** @typedef {import('./engine-module.js').EngineModule & TrainingCalls} LabModule */

export {};
