#include "training_support.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "cases.h"
#include "network/random.h"

using network::DataSet;
using network::Loss;
using network::Network;
using network::TrainingStatus;

std::unique_ptr<Network> makeNetwork(const NetworkShape& shape) {
  std::vector<network::LayerPlan> layers;
  for (std::size_t i = 0; i < shape.units.size(); ++i) {
    const auto id = idOf(i + 1 < shape.units.size() ? shape.hidden : shape.output);
    const std::vector<float> parameters = initialParameters(id);
    layers.push_back({shape.units[i], id, parameters.empty() ? 0 : parameters[0]});
  }
  network::Plan plan;
  plan.inputs = shape.inputs;
  plan.layers = layers;
  plan.initialisation = shape.initialisation;
  plan.loss = shape.loss;
  plan.optimiser = shape.optimiser;
  plan.seed = shape.seed;
  plan.batch = shape.batch;
  std::unique_ptr<Network> made;
  REQUIRE(Network::create(plan, made) == TrainingStatus::kOk);
  return made;
}

std::unique_ptr<DataSet> makeData(Loss loss, std::size_t inputs, std::size_t outputs,
                                  const std::vector<float>& numbers,
                                  const std::vector<float>& targets) {
  std::unique_ptr<DataSet> data;
  REQUIRE(DataSet::create(loss, inputs, outputs, numbers.size() / inputs, data) ==
          TrainingStatus::kOk);
  REQUIRE(data->targets().size() == targets.size());
  std::copy(numbers.begin(), numbers.end(), data->inputs().begin());
  std::copy(targets.begin(), targets.end(), data->targets().begin());
  bool among_targets = false;
  std::size_t wrong = 0;
  REQUIRE(data->check(among_targets, wrong) == TrainingStatus::kOk);
  return data;
}

std::unique_ptr<DataSet> randomData(const NetworkShape& shape, std::size_t examples,
                                    std::uint32_t seed) {
  network::Random random(seed, 77);
  std::vector<float> inputs(examples * shape.inputs);
  for (float& x : inputs) x = static_cast<float>(2 * random.symmetric());
  const std::size_t outputs = shape.units.back();
  std::vector<float> targets(examples * targetsPerExample(shape.loss, outputs));
  for (float& t : targets) {
    t = shape.loss == Loss::kMeanSquared
            ? static_cast<float>(random.symmetric())
            : static_cast<float>(random.below(static_cast<std::uint32_t>(outputs)));
  }
  return makeData(shape.loss, shape.inputs, outputs, inputs, targets);
}

std::unique_ptr<DataSet> xorData() {
  return makeData(Loss::kMeanSquared, 2, 1, {-1, -1, -1, 1, 1, -1, 1, 1}, {-1, 1, 1, -1});
}

std::unique_ptr<DataSet> circlesData(std::size_t examples) {
  network::Random random(3, 5);
  std::vector<float> inputs;
  std::vector<float> targets;
  while (targets.size() < examples) {
    const auto x = static_cast<float>(2.5 * random.symmetric());
    const auto y = static_cast<float>(2.5 * random.symmetric());
    const float squared = x * x + y * y;
    const bool is_inside = squared < 1;
    if (!is_inside && (squared < 2.25F || squared > 6.25F)) continue;
    inputs.insert(inputs.end(), {x, y});
    targets.push_back(is_inside ? 1.0F : -1.0F);
  }
  return makeData(Loss::kMeanSquared, 2, 1, inputs, targets);
}

std::vector<float> parametersOf(const Network& network) {
  std::vector<float> parameters(network.parameterCount());
  CHECK(network.readParameters(parameters) == TrainingStatus::kOk);
  return parameters;
}

Training train(Network& network, DataSet& data, std::size_t steps) {
  Training training;
  training.status = network.train(data, steps, training.steps, training.loss);
  return training;
}
