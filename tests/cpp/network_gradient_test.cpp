#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "cases.h"
#include "network_oracle.h"
#include "training_support.h"

using network::Loss;
using network::Network;
using network::TrainingStatus;

namespace {

oracle::DenseNetwork oracleOf(const Network& network) {
  oracle::DenseNetwork same;
  same.loss = network.loss();
  for (std::size_t i = 0; i < network.layerCount(); ++i) {
    const network::Layer& layer = network.layer(i);
    const oracle::Function* function = oracle::find(description(layer.function).id);
    REQUIRE(function != nullptr);
    same.layers.push_back(
        {layer.inputs, layer.units, function, double{layer.parameter}, layer.learns_slopes});
  }
  return same;
}

/// The largest difference of the engine's gradients from the oracle's, in parts of the largest.
void checkGradients(const NetworkShape& shape, std::size_t examples) {
  const auto network = makeNetwork(shape);
  const auto data = randomData(shape, examples, 21);
  const std::vector<float> parameters = parametersOf(*network);
  const oracle::DenseNetwork expected = oracleOf(*network);
  const std::vector<double> exact(parameters.begin(), parameters.end());

  double loss = 0;
  CHECK(network->computeGradients(*data, loss) == TrainingStatus::kOk);
  CHECK(loss == doctest::Approx(oracle::meanLoss(expected, exact, *data, examples)).epsilon(1e-5));

  std::vector<float> got(network->parameterCount());
  CHECK(network->readGradients(got) == TrainingStatus::kOk);
  const std::vector<double> wanted = oracle::gradients(expected, exact, *data, examples);
  double largest = 0;
  double error = 0;
  for (std::size_t i = 0; i < got.size(); ++i) {
    largest = std::max(largest, std::fabs(wanted[i]));
    error = std::max(error, std::fabs(static_cast<double>(got[i]) - wanted[i]));
  }
  CHECK(largest > 1e-3);
  CHECK(error < 1e-5 * largest);
}

}  // namespace

TEST_CASE("gradients of every function agree with finite differences of a double network") {
  for (const auto id : allFunctions()) {
    for (const Loss loss : {Loss::kSoftmaxCrossEntropy, Loss::kMeanSquared}) {
      NetworkShape shape;
      shape.inputs = 3;
      shape.units = {9, 6, 3};  // panels of two and of one Float4, with and without padding
      shape.hidden = description(id).id;
      shape.output = loss == Loss::kMeanSquared ? "tanh" : "identity";
      shape.loss = loss;
      CAPTURE(std::string(shape.hidden));
      checkGradients(shape, 7);
    }
  }
}

TEST_CASE("gradients are right for every number of examples, inputs and units") {
  for (std::size_t length = 1; length <= 17; ++length) {
    CAPTURE(length);
    NetworkShape shape;
    shape.hidden = "prelu";
    shape.output = "prelu";
    shape.batch = 17;
    shape.inputs = length;
    shape.units = {18 - length, length, 2};
    checkGradients(shape, length);
  }
}

TEST_CASE("a batch longer than one holds is cut to the first examples") {
  NetworkShape shape;
  shape.batch = 4;
  const auto network = makeNetwork(shape);
  double of_nine = 0;
  double of_four = 0;
  const auto nine = randomData(shape, 9, 5);
  const std::vector<float> inputs(nine->input(0), nine->input(4));
  const std::vector<float> targets(nine->target(0), nine->target(4));
  const auto four = makeData(shape.loss, 2, 1, inputs, targets);
  CHECK(network->computeGradients(*nine, of_nine) == TrainingStatus::kOk);
  CHECK(network->computeGradients(*four, of_four) == TrainingStatus::kOk);
  CHECK(of_nine == of_four);
}

TEST_CASE("computing gradients changes no parameter") {
  const NetworkShape shape;
  const auto network = makeNetwork(shape);
  const std::vector<float> before = parametersOf(*network);
  double loss = 0;
  CHECK(network->computeGradients(*randomData(shape, 10, 2), loss) == TrainingStatus::kOk);
  CHECK(parametersOf(*network) == before);
}
