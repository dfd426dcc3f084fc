#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "cases.h"
#include "float_bits.h"
#include "training_support.h"

using network::Loss;
using network::Optimiser;
using network::TrainingStatus;

namespace {

double accuracyOf(network::Network& network, const network::DataSet& data) {
  double loss = 0;
  double accuracy = 0;
  CHECK(network.evaluate(data, loss, accuracy) == TrainingStatus::kOk);
  return accuracy;
}

}  // namespace

TEST_CASE("exclusive or is learned by every function that can, and not without one") {
  const auto data = xorData();
  for (const auto id : allFunctions()) {
    NetworkShape shape;
    shape.hidden = description(id).id;
    shape.units = {8, 1};
    shape.batch = 4;
    shape.optimiser = {.kind = Optimiser::Kind::kAdam, .learning_rate = 0.02F};
    const auto network = makeNetwork(shape);
    CHECK(train(*network, *data, 600).status == TrainingStatus::kOk);
    const double accuracy = accuracyOf(*network, *data);
    // A step sends no gradient to its weights, so only the outputs learn: nothing is promised.
    CAPTURE(std::string(shape.hidden));
    if (shape.hidden == "identity") CHECK(accuracy <= 0.75);
    if (shape.hidden != "identity" && shape.hidden != "step") CHECK(accuracy == 1);
  }
}

TEST_CASE("circles are learned from several seeds") {
  const auto data = circlesData(200);
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    NetworkShape shape;
    shape.output = "tanh";
    shape.optimiser = {.learning_rate = 0.05F, .momentum = 0.9F};
    shape.seed = seed;
    const auto network = makeNetwork(shape);
    CHECK(train(*network, *data, 600).status == TrainingStatus::kOk);
    CHECK(accuracyOf(*network, *data) >= 0.97);
  }
}

TEST_CASE("classes are learned with cross-entropy") {
  NetworkShape shape;
  shape.units = {16, 3};
  shape.loss = Loss::kSoftmaxCrossEntropy;
  shape.optimiser = {.learning_rate = 0.2F, .momentum = 0.9F};
  std::vector<float> inputs;
  std::vector<float> labels;
  for (int i = 0; i < 90; ++i) {  // three arms of a spiral
    const int along = i / 3;
    const double turn = i % 3 * 2.094 + along * 0.08;
    const double radius = 0.3 + along * 0.06;
    inputs.push_back(static_cast<float>(radius * std::cos(turn)));
    inputs.push_back(static_cast<float>(radius * std::sin(turn)));
    labels.push_back(static_cast<float>(i % 3));
  }
  const auto data = makeData(shape.loss, 2, 3, inputs, labels);
  const auto network = makeNetwork(shape);
  double before = 0;
  double accuracy = 0;
  CHECK(network->evaluate(*data, before, accuracy) == TrainingStatus::kOk);
  CHECK(accuracy < 0.7);
  CHECK(train(*network, *data, 1500).status == TrainingStatus::kOk);
  double after = 0;
  CHECK(network->evaluate(*data, after, accuracy) == TrainingStatus::kOk);
  CHECK(accuracy >= 0.97);
  CHECK(after < 0.2 * before);
}

TEST_CASE("a run does not depend on how its steps are divided into calls") {
  const NetworkShape shape;
  const auto data = circlesData(33);
  const auto at_once = makeNetwork(shape);
  const auto piecemeal = makeNetwork(shape);
  CHECK(train(*at_once, *data, 25).steps == 25);
  for (const std::size_t steps : {1, 7, 0, 17}) {
    CHECK(train(*piecemeal, *data, steps).steps == steps);
  }
  CHECK(bits::firstDifference(parametersOf(*at_once), parametersOf(*piecemeal)) == "");
  // 33 examples in tens: four steps an epoch, the last of three examples.
  CHECK(at_once->progress().epoch == 6);
  CHECK(at_once->progress().position == 10);
  CHECK(at_once->progress().steps == 25);
}

TEST_CASE("two networks that take turns on one data set do not disturb each other") {
  NetworkShape shape;
  const auto data = circlesData(33);
  const auto alone = makeNetwork(shape);
  CHECK(train(*alone, *data, 20).steps == 20);
  const auto one = makeNetwork(shape);
  shape.seed = 9;
  const auto other = makeNetwork(shape);
  for (int turn = 0; turn < 20; ++turn) {
    CHECK(train(*one, *data, 1).steps == 1);
    CHECK(train(*other, *data, 3).steps == 3);
  }
  CHECK(bits::firstDifference(parametersOf(*alone), parametersOf(*one)) == "");
}

TEST_CASE("the mean loss is that before each step") {
  NetworkShape shape;
  shape.batch = 4;
  const auto network = makeNetwork(shape);
  const auto data = xorData();
  double loss = 0;
  double accuracy = 0;
  CHECK(network->evaluate(*data, loss, accuracy) == TrainingStatus::kOk);
  CHECK(train(*network, *data, 1).loss == doctest::Approx(loss));
  CHECK(train(*network, *data, 0).loss == 0);
}

TEST_CASE("one example and batches of one are trained on") {
  NetworkShape shape;
  shape.batch = 1;
  const auto network = makeNetwork(shape);
  const auto one = makeData(Loss::kMeanSquared, 2, 1, {1, 2}, {3});
  const double first = train(*network, *one, 1).loss;
  CHECK(train(*network, *one, 200).status == TrainingStatus::kOk);
  CHECK(train(*network, *one, 1).loss < 1e-3 * first);
}

TEST_CASE("a learning rate far too high ends with a named status and not with nonsense") {
  for (const char* function : {"relu", "prelu", "identity"}) {
    NetworkShape shape;
    shape.hidden = function;
    shape.optimiser.learning_rate = 1000;
    const auto network = makeNetwork(shape);
    const auto data = circlesData(100);
    const Training training = train(*network, *data, 1000);
    CHECK(training.status == TrainingStatus::kDiverged);
    CHECK(training.steps < 1000);
    CHECK(std::isfinite(training.loss));
    CHECK(network->progress().steps == training.steps);
    const std::vector<float> then = parametersOf(*network);
    CHECK(train(*network, *data, 5).steps == 0);
    CHECK(bits::firstDifference(parametersOf(*network), then) == "");
  }
}

TEST_CASE("learned slopes move and stay within the range of the function") {
  NetworkShape shape;
  shape.hidden = "prelu";
  shape.optimiser = {.kind = Optimiser::Kind::kAdam, .learning_rate = 5};
  const auto network = makeNetwork(shape);
  CHECK(train(*network, *circlesData(100), 50).status == TrainingStatus::kOk);
  const std::vector<float> parameters = parametersOf(*network);
  bool have_moved = false;
  for (std::size_t i = 24; i < 32; ++i) {
    CHECK(std::fabs(parameters[i]) <= 10);
    have_moved = have_moved || parameters[i] != 0.25F;
  }
  CHECK(have_moved);
}

TEST_CASE("data of another shape, another loss, or unchecked is refused") {
  const auto network = makeNetwork({});
  const auto refuses = [&](network::DataSet& data) {
    double loss = 77;
    double accuracy = 77;
    std::vector<std::uint8_t> dead(8);
    CHECK(train(*network, data, 1).status == TrainingStatus::kDataMismatch);
    CHECK(network->evaluate(data, loss, accuracy) == TrainingStatus::kDataMismatch);
    CHECK(network->computeGradients(data, loss) == TrainingStatus::kDataMismatch);
    CHECK(network->findDead(data, 0, dead) == TrainingStatus::kDataMismatch);
    CHECK(loss == 77);
  };
  refuses(*makeData(Loss::kMeanSquared, 3, 1, {1, 2, 3}, {1}));
  refuses(*makeData(Loss::kMeanSquared, 2, 2, {1, 2}, {1, 2}));
  refuses(*makeData(Loss::kSoftmaxCrossEntropy, 2, 1, {1, 2}, {0}));
  const auto unchecked = xorData();
  unchecked->inputs()[0] = 5;
  refuses(*unchecked);
}
