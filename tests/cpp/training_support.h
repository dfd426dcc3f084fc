#pragma once
#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

#include "network/network.h"

/// Networks and data for the tests of training; what cannot be made fails the running test.

struct NetworkShape {
  std::size_t inputs = 2;
  std::vector<std::size_t> units = {8, 8, 1};
  std::string_view hidden = "relu";  ///< the function of all layers but the last
  std::string_view output = "identity";
  network::Loss loss = network::Loss::kMeanSquared;
  network::Initialisation initialisation = network::Initialisation::kHe;
  network::Optimiser optimiser = {};
  std::uint32_t seed = 1;
  std::size_t batch = 10;
};

/// The network, functions at their initial parameters.
std::unique_ptr<network::Network> makeNetwork(const NetworkShape& shape);

/// A checked data set of these numbers, row by row.
std::unique_ptr<network::DataSet> makeData(network::Loss loss, std::size_t inputs,
                                           std::size_t outputs, const std::vector<float>& numbers,
                                           const std::vector<float>& targets);

/// Random inputs within +-2 and random targets that suit a network's loss.
std::unique_ptr<network::DataSet> randomData(const NetworkShape& shape, std::size_t examples,
                                             std::uint32_t seed);

/// The four points of exclusive or, targets +-1.
std::unique_ptr<network::DataSet> xorData();

/// Points within a disc of radius 1 (target 1) and in a ring around it from 1.5 to 2.5 (-1).
std::unique_ptr<network::DataSet> circlesData(std::size_t examples);

std::vector<float> parametersOf(const network::Network& network);

struct Training {
  network::TrainingStatus status = network::TrainingStatus::kOk;
  std::size_t steps = 0;
  double loss = 0;
};
Training train(network::Network& network, network::DataSet& data, std::size_t steps);
