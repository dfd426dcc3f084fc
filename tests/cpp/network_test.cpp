#include "network/network.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "cases.h"
#include "float_bits.h"
#include "samples.h"
#include "training_support.h"

using activation::FunctionId;
using network::Loss;
using network::Network;
using network::Optimiser;
using network::TrainingStatus;

namespace {

/// The status of creating a network like the default shape but for `change`.
template <class Change>
TrainingStatus createStatus(Change change) {
  std::vector<network::LayerPlan> layers = {{8, idOf("relu"), 0}, {1, idOf("identity"), 0}};
  network::Plan plan;
  plan.inputs = 2;
  change(plan, layers);
  plan.layers = layers;
  std::unique_ptr<Network> made;
  const TrainingStatus status = Network::create(plan, made);
  CHECK((made != nullptr) == (status == TrainingStatus::kOk));
  return status;
}

using Layers = std::vector<network::LayerPlan>;

std::vector<float> predictionOf(Network& network, const std::vector<float>& inputs) {
  std::vector<float> outputs(inputs.size() / network.inputCount() * network.outputCount());
  CHECK(network.predict(inputs, outputs) == TrainingStatus::kOk);
  return outputs;
}

}  // namespace

TEST_CASE("a network outside its limits is refused") {
  CHECK(createStatus([](network::Plan&, Layers&) {}) == TrainingStatus::kOk);
  for (const std::size_t wrong : {std::size_t{0}, network::kMaximumUnits + 1, ~std::size_t{0}}) {
    CHECK(createStatus([&](network::Plan& plan, Layers&) { plan.inputs = wrong; }) ==
          TrainingStatus::kShapeOutOfRange);
    CHECK(createStatus([&](network::Plan&, Layers& layers) { layers[1].units = wrong; }) ==
          TrainingStatus::kShapeOutOfRange);
    CHECK(createStatus([&](network::Plan& plan, Layers&) { plan.batch = wrong; }) ==
          TrainingStatus::kShapeOutOfRange);
  }
  CHECK(createStatus([](network::Plan&, Layers& layers) { layers.clear(); }) ==
        TrainingStatus::kShapeOutOfRange);
  CHECK(createStatus([](network::Plan&, Layers& layers) {
          layers.resize(network::kMaximumLayers + 1, layers[0]);
        }) == TrainingStatus::kShapeOutOfRange);
  for (const int wrong : {-1, activation::functionCount()}) {
    CHECK(createStatus([&](network::Plan&, Layers& layers) {
            layers[0].function = static_cast<FunctionId>(wrong);
          }) == TrainingStatus::kUnknownFunction);
  }
  for (const float wrong : {-0.1F, 1.1F, std::nanf(""), INFINITY}) {
    CHECK(createStatus([&](network::Plan&, Layers& layers) {
            layers[0] = {8, idOf("leaky-relu"), wrong};
          }) == TrainingStatus::kParameterNotAccepted);
  }
  CHECK(createStatus([](network::Plan& plan, Layers&) { plan.loss = static_cast<Loss>(2); }) ==
        TrainingStatus::kUnknownChoice);
  CHECK(createStatus([](network::Plan& plan, Layers&) {
          plan.initialisation = static_cast<network::Initialisation>(2);
        }) == TrainingStatus::kUnknownChoice);
  CHECK(createStatus([](network::Plan& plan, Layers&) {
          plan.optimiser.kind = static_cast<Optimiser::Kind>(2);
        }) == TrainingStatus::kUnknownChoice);
  CHECK(createStatus([](network::Plan& plan, Layers&) { plan.optimiser.momentum = 1; }) ==
        TrainingStatus::kSettingOutOfRange);
  CHECK(createStatus([](network::Plan& plan, Layers& layers) {
          plan.inputs = network::kMaximumUnits;
          layers.assign(network::kMaximumLayers, {network::kMaximumUnits, idOf("relu"), 0});
          plan.optimiser.kind = Optimiser::Kind::kAdam;
        }) == TrainingStatus::kNoMemory);
}

TEST_CASE("a network answers what its parameters say, in their documented order") {
  NetworkShape shape;
  shape.units = {2, 1};
  shape.hidden = "prelu";
  const auto network = makeNetwork(shape);
  // Weights unit by unit, biases, slopes; then the output's.
  const std::vector<float> parameters = {1, 2, -3, -4, 0.5F, -0.5F, 0.25F, 0.125F, 10, 100, 7};
  CHECK(network->parameterCount() == parameters.size());
  CHECK(network->writeParameters(parameters) == TrainingStatus::kOk);
  CHECK(parametersOf(*network) == parameters);
  // z = (1 + 4 + .5, -3 - 8 - .5) = (5.5, -11.5), y = (5.5, -1.4375)
  CHECK(predictionOf(*network, {1, 2}) == std::vector<float>{55 - 143.75F + 7});
  std::vector<float> z(2);
  std::vector<float> y(2);
  CHECK(network->look(std::vector<float>{1, 2}, 0, z, y) == TrainingStatus::kOk);
  CHECK(z == std::vector<float>{5.5F, -11.5F});
  CHECK(y == std::vector<float>{5.5F, -1.4375F});
}

TEST_CASE("an answer depends on its row alone, to the bit, however many there are") {
  for (const std::size_t width : {1, 3, 8, 13}) {
    NetworkShape shape;
    shape.inputs = 5;
    shape.units = {width, 6, 3};
    shape.hidden = "gelu";
    const auto network = makeNetwork(shape);
    const std::vector<float> inputs = samples::moderate(std::size_t{5} * 23, 4);
    const std::vector<float> together = predictionOf(*network, inputs);
    for (std::size_t i = 0; i < 23; ++i) {
      const auto row = inputs.begin() + static_cast<std::ptrdiff_t>(5 * i);
      const std::vector<float> alone = predictionOf(*network, {row, row + 5});
      for (std::size_t j = 0; j < 3; ++j) CHECK(bits::same(alone[j], together[3 * i + j]));
    }
  }
  CHECK(predictionOf(*makeNetwork({}), {}).empty());
}

TEST_CASE("predictions refuse what does not fit and write nothing") {
  const auto network = makeNetwork({});
  std::vector<float> out(2, 77.0F);
  const std::vector<float> nan = {1, std::nanf(""), 2, 3};
  CHECK(network->predict(std::vector<float>(3), out) == TrainingStatus::kLengthMismatch);
  CHECK(network->predict(std::vector<float>(6), out) == TrainingStatus::kLengthMismatch);
  CHECK(network->predict(nan, out) == TrainingStatus::kNotFinite);
  CHECK(out == std::vector<float>(2, 77.0F));
  std::vector<float> eight(8);
  const std::vector<float> two = {1, 2};
  CHECK(network->look(two, 3, eight, eight) == TrainingStatus::kUnknownUnit);
  CHECK(network->look(two, 2, eight, eight) == TrainingStatus::kLengthMismatch);
  CHECK(network->look(eight, 0, eight, eight) == TrainingStatus::kLengthMismatch);
  CHECK(network->look({nan.data(), 2}, 0, eight, eight) == TrainingStatus::kNotFinite);
}

TEST_CASE("parameters that do not fit are refused and leave the network as it is") {
  NetworkShape shape;
  shape.hidden = "prelu";
  const auto network = makeNetwork(shape);
  const std::vector<float> before = parametersOf(*network);
  std::vector<float> wrong = before;
  wrong.pop_back();
  CHECK(network->writeParameters(wrong) == TrainingStatus::kLengthMismatch);
  CHECK(network->readParameters(wrong) == TrainingStatus::kLengthMismatch);
  CHECK(network->readGradients(wrong) == TrainingStatus::kLengthMismatch);
  wrong = before;
  wrong.back() = INFINITY;
  CHECK(network->writeParameters(wrong) == TrainingStatus::kNotFinite);
  wrong = before;
  wrong[2 * 8 + 8] = 10.5F;  // the first layer's first slope
  CHECK(network->writeParameters(wrong) == TrainingStatus::kParameterNotAccepted);
  CHECK(parametersOf(*network) == before);
}

TEST_CASE("the same seed gives the same weights whatever the function, another seed others") {
  NetworkShape shape;
  const std::vector<float> relu = parametersOf(*makeNetwork(shape));
  shape.hidden = "tanh";
  CHECK(parametersOf(*makeNetwork(shape)) == relu);
  shape.seed = 2;
  CHECK(parametersOf(*makeNetwork(shape)) != relu);
  for (std::size_t bias = 16; bias < 24; ++bias) CHECK(relu[bias] == 0);
}

TEST_CASE("a killed unit answers 0 and learns nothing; revived it goes on with its weights") {
  for (const std::string function : {"relu", "sigmoid", "prelu"}) {
    CAPTURE(function);
    NetworkShape shape;
    shape.hidden = function;
    shape.optimiser.learning_rate = 0.02F;
    const auto network = makeNetwork(shape);
    const auto data = circlesData(40);
    const std::vector<float> before = parametersOf(*network);
    CHECK(network->setKilled(0, 5, true) == TrainingStatus::kOk);
    CHECK(train(*network, *data, 20).status == TrainingStatus::kOk);
    std::vector<float> z(8);
    std::vector<float> y(8);
    CHECK(network->look(std::vector<float>{1, 2}, 0, z, y) == TrainingStatus::kOk);
    CHECK(y[5] == 0);
    std::vector<std::uint8_t> dead(8);
    CHECK(network->findDead(*data, 0, dead) == TrainingStatus::kOk);
    CHECK(dead[5] == 1);
    const std::vector<float> after = parametersOf(*network);
    CHECK(after != before);
    // Its weights, its bias, its slope, and the next layer's weights from it.
    const std::size_t slopes = function == "prelu" ? 8 : 0;
    std::vector<std::size_t> own = {10, 11, 16 + 5};
    if (slopes > 0) own.push_back(24 + 5);
    for (std::size_t unit = 0; unit < 8; ++unit) own.push_back(24 + slopes + unit * 8 + 5);
    for (const std::size_t i : own) CHECK(after[i] == before[i]);
    CHECK(network->setKilled(0, 5, false) == TrainingStatus::kOk);
    CHECK(train(*network, *data, 20).status == TrainingStatus::kOk);
    CHECK(parametersOf(*network)[16 + 5] != before[16 + 5]);
  }
}

TEST_CASE("only hidden units can be killed") {
  const auto network = makeNetwork({});
  CHECK(network->setKilled(2, 0, true) == TrainingStatus::kUnknownUnit);
  CHECK(network->setKilled(9, 0, true) == TrainingStatus::kUnknownUnit);
  CHECK(network->setKilled(0, 8, true) == TrainingStatus::kUnknownUnit);
  CHECK(network->setKilled(1, 7, true) == TrainingStatus::kOk);
}

TEST_CASE("a unit is dead when its slope is 0 for every example") {
  NetworkShape shape;
  shape.units = {5, 1};
  const auto network = makeNetwork(shape);
  // Unit u fires where x0 > u - 2.
  std::vector<float> parameters(network->parameterCount());
  for (std::size_t unit = 0; unit < 5; ++unit) {
    parameters[2 * unit] = 1;
    parameters[10 + unit] = 2 - static_cast<float>(unit);
  }
  CHECK(network->writeParameters(parameters) == TrainingStatus::kOk);
  std::vector<float> inputs;
  for (int i = 0; i < 25; ++i) inputs.insert(inputs.end(), {i == 24 ? 0.5F : -1.0F, 9.0F});
  const auto data = makeData(Loss::kMeanSquared, 2, 1, inputs, std::vector<float>(25));
  std::vector<std::uint8_t> dead(5);
  CHECK(network->findDead(*data, 0, dead) == TrainingStatus::kOk);
  CHECK(dead == std::vector<std::uint8_t>{0, 0, 0, 1, 1});
  CHECK(network->findDead(*data, 2, dead) == TrainingStatus::kUnknownUnit);
  CHECK(network->findDead(*data, 1, dead) == TrainingStatus::kLengthMismatch);
}

TEST_CASE("a saved state goes on to the same bits, in another network too") {
  for (const auto kind : {Optimiser::Kind::kSgd, Optimiser::Kind::kAdam}) {
    NetworkShape shape;
    shape.hidden = "prelu";
    shape.optimiser = {.kind = kind, .learning_rate = 0.01F, .momentum = 0.9F};
    const auto data = circlesData(47);
    const auto network = makeNetwork(shape);
    CHECK(network->setKilled(0, 3, true) == TrainingStatus::kOk);
    CHECK(train(*network, *data, 13).status == TrainingStatus::kOk);
    std::vector<std::uint8_t> state(network->stateBytes());
    CHECK(network->saveState(state) == TrainingStatus::kOk);
    const double loss = train(*network, *data, 30).loss;
    const std::vector<float> after = parametersOf(*network);
    CHECK(network->setKilled(0, 3, false) == TrainingStatus::kOk);

    CHECK(network->restoreState(state) == TrainingStatus::kOk);
    CHECK(network->progress().steps == 13);
    CHECK(train(*network, *data, 30).loss == loss);
    CHECK(bits::firstDifference(parametersOf(*network), after) == "");

    const auto other = makeNetwork(shape);
    CHECK(other->restoreState(state) == TrainingStatus::kOk);
    CHECK(train(*other, *data, 30).loss == loss);
    CHECK(bits::firstDifference(parametersOf(*other), after) == "");
  }
}

TEST_CASE("a state of another shape or length is refused and changes nothing") {
  NetworkShape shape;
  const auto network = makeNetwork(shape);
  shape.hidden = "prelu";
  const auto with_slopes = makeNetwork(shape);
  std::vector<std::uint8_t> state(with_slopes->stateBytes());
  CHECK(with_slopes->saveState(state) == TrainingStatus::kOk);
  CHECK(network->restoreState(state) == TrainingStatus::kLengthMismatch);
  CHECK(network->saveState(state) == TrainingStatus::kLengthMismatch);
  const std::vector<float> before = parametersOf(*network);
  std::vector<std::uint8_t> foreign(network->stateBytes());
  CHECK(network->restoreState(foreign) == TrainingStatus::kStateMismatch);
  CHECK(parametersOf(*network) == before);
}

TEST_CASE("a network whose learned slopes are no numbers says so and goes no further") {
  NetworkShape shape;
  shape.hidden = "prelu";
  const auto network = makeNetwork(shape);
  const auto data = circlesData(20);
  std::vector<std::uint8_t> state(network->stateBytes());
  CHECK(network->saveState(state) == TrainingStatus::kOk);
  constexpr std::ptrdiff_t kNumbersBegin = 40;  // behind fingerprint, progress and Adam's powers
  std::fill(state.begin() + kNumbersBegin, state.end(), std::uint8_t{0xff});  // every float NaN
  CHECK(network->restoreState(state) == TrainingStatus::kOk);
  std::vector<float> eight(8);
  std::vector<std::uint8_t> dead(8);
  double loss = 0;
  double accuracy = 0;
  const std::vector<float> input = {1, 2};
  CHECK(network->predict(input, std::span(eight).first(1)) == TrainingStatus::kDiverged);
  CHECK(network->look(input, 0, eight, eight) == TrainingStatus::kDiverged);
  CHECK(network->evaluate(*data, loss, accuracy) == TrainingStatus::kDiverged);
  CHECK(network->findDead(*data, 0, dead) == TrainingStatus::kDiverged);
  CHECK(network->computeGradients(*data, loss) == TrainingStatus::kDiverged);
  CHECK(train(*network, *data, 3).status == TrainingStatus::kDiverged);
  CHECK(network->progress().steps == 0);
}

TEST_CASE("learning rates outside their range are refused") {
  const auto network = makeNetwork({});
  for (const float wrong : {-1.0F, 1e9F, std::nanf("")}) {
    CHECK(network->setLearningRate(wrong) == TrainingStatus::kSettingOutOfRange);
  }
  CHECK(network->setLearningRate(0) == TrainingStatus::kOk);
  const std::vector<float> before = parametersOf(*network);
  CHECK(train(*network, *xorData(), 5).status == TrainingStatus::kOk);
  CHECK(parametersOf(*network) == before);
}

TEST_CASE("a hundred thousand networks and data sets leave nothing behind") {
  for (int i = 0; i < 100'000; ++i) {
    const auto network = makeNetwork({.units = {3, 1}, .hidden = "tanh"});
    const auto data = xorData();
    if (i % 1000 == 0) CHECK(train(*network, *data, 2).steps == 2);
  }
}
