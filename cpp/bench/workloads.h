#pragma once
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "network/network.h"

/// What is measured: inputs for the kernels, and two networks with data to learn.
namespace bench {

/// Numbers from -6 to 6, among which the functions bend: the same ones everywhere.
void fillInputs(std::span<float> x);

/// A function's parameter at its initial value, once for each of `channels` where it is per
/// channel; empty for functions without one.
std::vector<float> initialParameters(activation::FunctionId function, std::size_t channels = 1);

struct Training {
  std::unique_ptr<network::Network> network;
  std::unique_ptr<network::DataSet> data;
};

/// shape: "784-128-10" (ReLU, softmax cross-entropy, batches of 32) or "2-8-8-1" (ReLU and one tanh
/// output, squared error, batches of 10). Both are null for any other shape.
Training makeTraining(std::string_view shape, const network::Optimiser& optimiser);

}  // namespace bench
