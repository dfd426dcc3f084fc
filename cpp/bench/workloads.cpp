#include "bench/workloads.h"

#include <cmath>

#include "network/random.h"

namespace bench {

namespace {

using network::DataSet;
using network::LayerPlan;
using network::Loss;
using network::Network;
using network::Plan;
using network::TrainingStatus;

activation::FunctionId idOf(std::string_view name) {
  activation::FunctionId function{};
  static_cast<void>(activation::find(name, function));
  return function;
}

/// About a fifth of a digit's pixels hold ink.
constexpr double kInk = 0.2;

std::unique_ptr<DataSet> makeData(const Plan& plan, std::size_t examples) {
  std::unique_ptr<DataSet> data;
  const std::size_t outputs = plan.layers.back().units;
  if (DataSet::create(plan.loss, plan.inputs, outputs, examples, data) != TrainingStatus::kOk) {
    return nullptr;
  }
  const bool are_digits = plan.loss == Loss::kSoftmaxCrossEntropy;
  network::Random random(1, 0);
  for (float& x : data->inputs()) {
    const double number = random.symmetric();
    const bool is_ink = std::abs(number) < kInk;
    x = static_cast<float>(!are_digits ? number : is_ink ? std::abs(number) / kInk : 0);
  }
  for (float& target : data->targets()) {
    target = are_digits ? static_cast<float>(random.below(static_cast<std::uint32_t>(outputs)))
                        : static_cast<float>(random.symmetric());
  }
  bool among_targets = false;
  std::size_t wrong = 0;
  return data->check(among_targets, wrong) == TrainingStatus::kOk ? std::move(data) : nullptr;
}

Training make(const Plan& plan, std::size_t examples) {
  Training made{.network = nullptr, .data = makeData(plan, examples)};
  if (Network::create(plan, made.network) != TrainingStatus::kOk) return {};
  return made;
}

}  // namespace

void fillInputs(std::span<float> x) {
  constexpr std::size_t kPeriod = 1 << 16;
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = i < kPeriod ? static_cast<float>(6 * std::sin(1.7 * static_cast<double>(i)))
                       : x[i - kPeriod];
  }
}

std::vector<float> initialParameters(activation::FunctionId function, std::size_t channels) {
  std::vector<float> values;
  for (const activation::Parameter& parameter : activation::description(function).parameters) {
    values.assign(parameter.per_channel ? channels : 1, parameter.initial);
  }
  return values;
}

Training makeTraining(std::string_view shape, const network::Optimiser& optimiser) {
  Plan plan;
  plan.optimiser = optimiser;
  plan.seed = 1;
  if (shape == "784-128-10") {
    const LayerPlan layers[] = {{128, idOf("relu")}, {10, idOf("identity")}};
    plan.inputs = 784;
    plan.layers = layers;
    plan.loss = Loss::kSoftmaxCrossEntropy;
    plan.batch = 32;
    return make(plan, 320);
  }
  if (shape == "2-8-8-1") {
    const LayerPlan layers[] = {{8, idOf("relu")}, {8, idOf("relu")}, {1, idOf("tanh")}};
    plan.inputs = 2;
    plan.layers = layers;
    plan.loss = Loss::kMeanSquared;
    plan.batch = 10;
    return make(plan, 200);
  }
  return {};
}

}  // namespace bench
