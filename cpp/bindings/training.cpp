#include <emscripten/bind.h>
#include <emscripten/emscripten.h>
#include <emscripten/val.h>

#include <cmath>

#include "network/network.h"

/// Training for JavaScript: plain exports on handles (addresses of what the create calls made) and
/// buffers. Each converts and passes on. Results are TrainingStatus values; what else there is to
/// tell stands in `answer`, which the next call writes over.
namespace {

using network::DataSet;
using network::Network;
using network::TrainingStatus;

/// JavaScript reads it by these offsets: web/engine/lab-memory.js.
struct Answer {
  double loss;               ///< 0
  double accuracy;           ///< 8
  std::uint32_t handle;      ///< 16: of what was created
  std::uint32_t steps;       ///< 20: done by this call
  std::uint32_t wrong;       ///< 24: the index of the first wrong number
  std::uint32_t in_targets;  ///< 28: whether it is among the targets
  std::uint32_t epoch;       ///< 32: here and below: how far training has come
  std::uint32_t position;    ///< 36
  double total_steps;        ///< 40
};
Answer answer;

/// The settings of a plan in the order in which JavaScript sends them, all as floats.
enum Setting { kLearningRate, kMomentum, kBeta1, kBeta2, kEpsilon };
/// The numbers that describe a layer.
enum LayerNumber { kUnits, kFunction, kParameter, kLayerNumbers };

/// A whole number that came as a float; what is none becomes -1, which nothing accepts.
int whole(float number) {
  return number >= 0 && number < 0x1p24f && number == std::floor(number) ? static_cast<int>(number)
                                                                         : -1;
}

template <class Made>
TrainingStatus handOver(TrainingStatus status, std::unique_ptr<Made>& made) {
  answer.handle = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(made.release()));
  return status;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE
const Answer* trainingAnswer() { return &answer; }

EMSCRIPTEN_KEEPALIVE
TrainingStatus dataSetCreate(network::Loss loss, std::size_t inputs, std::size_t outputs,
                             std::size_t examples) {
  std::unique_ptr<DataSet> made;
  const TrainingStatus status = DataSet::create(loss, inputs, outputs, examples, made);
  return handOver(status, made);
}

EMSCRIPTEN_KEEPALIVE
void dataSetFree(DataSet* data) { const std::unique_ptr<DataSet> owned(data); }

EMSCRIPTEN_KEEPALIVE
float* dataSetInputs(DataSet* data) { return data->inputs().data(); }

EMSCRIPTEN_KEEPALIVE
float* dataSetTargets(DataSet* data) { return data->targets().data(); }

EMSCRIPTEN_KEEPALIVE
TrainingStatus dataSetCheck(DataSet* data) {
  bool among_targets = false;
  std::size_t wrong = 0;
  const TrainingStatus status = data->check(among_targets, wrong);
  answer.wrong = static_cast<std::uint32_t>(wrong);
  answer.in_targets = among_targets ? 1 : 0;
  return status;
}

/// layers: kLayerNumbers floats for each; settings: as Setting has them.
EMSCRIPTEN_KEEPALIVE
TrainingStatus networkCreate(std::size_t inputs, const float* layers, std::size_t layer_count,
                             network::Initialisation initialisation, network::Loss loss,
                             network::Optimiser::Kind optimiser, const float* settings,
                             std::uint32_t seed, std::size_t batch) {
  network::LayerPlan plans[network::kMaximumLayers];
  if (layer_count > network::kMaximumLayers) return TrainingStatus::kShapeOutOfRange;
  for (std::size_t i = 0; i < layer_count; ++i) {
    const float* numbers = layers + i * kLayerNumbers;
    plans[i] = {static_cast<std::size_t>(whole(numbers[kUnits])),
                static_cast<activation::FunctionId>(whole(numbers[kFunction])),
                numbers[kParameter]};
  }
  const network::Plan plan{.inputs = inputs,
                           .layers = std::span(plans, layer_count),
                           .initialisation = initialisation,
                           .loss = loss,
                           .optimiser = {optimiser, settings[kLearningRate], settings[kMomentum],
                                         settings[kBeta1], settings[kBeta2], settings[kEpsilon]},
                           .seed = seed,
                           .batch = batch};
  std::unique_ptr<Network> made;
  const TrainingStatus status = Network::create(plan, made);
  return handOver(status, made);
}

EMSCRIPTEN_KEEPALIVE
void networkFree(Network* network) { const std::unique_ptr<Network> owned(network); }

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkTrain(Network* network, DataSet* data, std::size_t steps) {
  std::size_t done = 0;
  const TrainingStatus status = network->train(*data, steps, done, answer.loss);
  answer.steps = static_cast<std::uint32_t>(done);
  return status;
}

EMSCRIPTEN_KEEPALIVE
void networkProgress(const Network* network) {
  answer.epoch = network->progress().epoch;
  answer.position = network->progress().position;
  answer.total_steps = static_cast<double>(network->progress().steps);
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkEvaluate(Network* network, const DataSet* data) {
  return network->evaluate(*data, answer.loss, answer.accuracy);
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkPredict(Network* network, const float* inputs, std::size_t input_length,
                              float* outputs, std::size_t output_length) {
  return network->predict({inputs, input_length}, {outputs, output_length});
}

/// z and y have room for `units` numbers each.
EMSCRIPTEN_KEEPALIVE
TrainingStatus networkLook(Network* network, const float* input, std::size_t input_length,
                           std::size_t layer, float* z, float* y, std::size_t units) {
  return network->look({input, input_length}, layer, {z, units}, {y, units});
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkFindDead(Network* network, const DataSet* data, std::size_t layer,
                               std::uint8_t* is_dead, std::size_t units) {
  return network->findDead(*data, layer, {is_dead, units});
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkSetKilled(Network* network, std::size_t layer, std::size_t unit,
                                int is_killed) {
  return network->setKilled(layer, unit, is_killed != 0);
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkSetLearningRate(Network* network, float rate) {
  return network->setLearningRate(rate);
}

EMSCRIPTEN_KEEPALIVE
std::size_t networkParameterCount(const Network* network) { return network->parameterCount(); }

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkReadParameters(const Network* network, float* to, std::size_t length) {
  return network->readParameters({to, length});
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkWriteParameters(Network* network, const float* from, std::size_t length) {
  return network->writeParameters({from, length});
}

EMSCRIPTEN_KEEPALIVE
std::size_t networkStateBytes(const Network* network) { return network->stateBytes(); }

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkSaveState(const Network* network, std::uint8_t* to, std::size_t bytes) {
  return network->saveState({to, bytes});
}

EMSCRIPTEN_KEEPALIVE
TrainingStatus networkRestoreState(Network* network, const std::uint8_t* from, std::size_t bytes) {
  return network->restoreState({from, bytes});
}

}  // extern "C"

namespace {

using emscripten::val;

val trainingStatuses() {
  val object = val::object();
  const auto set = [&](const char* name, TrainingStatus status) {
    object.set(name, static_cast<int>(status));
  };
  set("ok", TrainingStatus::kOk);
  set("shapeOutOfRange", TrainingStatus::kShapeOutOfRange);
  set("unknownFunction", TrainingStatus::kUnknownFunction);
  set("parameterNotAccepted", TrainingStatus::kParameterNotAccepted);
  set("unknownChoice", TrainingStatus::kUnknownChoice);
  set("settingOutOfRange", TrainingStatus::kSettingOutOfRange);
  set("noMemory", TrainingStatus::kNoMemory);
  set("lengthMismatch", TrainingStatus::kLengthMismatch);
  set("notFinite", TrainingStatus::kNotFinite);
  set("labelOutOfRange", TrainingStatus::kLabelOutOfRange);
  set("dataMismatch", TrainingStatus::kDataMismatch);
  set("unknownUnit", TrainingStatus::kUnknownUnit);
  set("stateMismatch", TrainingStatus::kStateMismatch);
  set("diverged", TrainingStatus::kDiverged);
  return object;
}

val trainingChoices() {
  val object = val::object();
  const auto add = [&](const char* kind, const char* name, int number) {
    if (!object.hasOwnProperty(kind)) object.set(kind, val::object());
    object[kind].set(name, number);
  };
  add("losses", "cross-entropy", static_cast<int>(network::Loss::kSoftmaxCrossEntropy));
  add("losses", "mean-squared", static_cast<int>(network::Loss::kMeanSquared));
  add("initialisations", "he", static_cast<int>(network::Initialisation::kHe));
  add("initialisations", "glorot", static_cast<int>(network::Initialisation::kGlorot));
  add("optimisers", "sgd", static_cast<int>(network::Optimiser::Kind::kSgd));
  add("optimisers", "adam", static_cast<int>(network::Optimiser::Kind::kAdam));
  return object;
}

val trainingLimits() {
  val object = val::object();
  object.set("layers", network::kMaximumLayers);
  object.set("units", network::kMaximumUnits);
  object.set("batch", network::kMaximumBatch);
  object.set("examples", network::kMaximumExamples);
  object.set("learningRate", network::kMaximumLearningRate);
  object.set("decay", network::kMaximumDecay);
  object.set("lowestEpsilon", network::kMinimumEpsilon);
  object.set("highestEpsilon", network::kMaximumEpsilon);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(training) {
  emscripten::function("trainingStatuses", &trainingStatuses);
  emscripten::function("trainingChoices", &trainingChoices);
  emscripten::function("trainingLimits", &trainingLimits);
}
