#pragma once
#include <vector>

#include "network/data_set.h"
#include "oracle.h"

/// A network in double precision, written apart from the engine's: plain loops over the textbook
/// formulas, and gradients by central differences.
namespace oracle {

struct DenseLayer {
  std::size_t inputs = 0;
  std::size_t units = 0;
  const Function* function = nullptr;
  double parameter = 0;
  bool learns_slopes = false;
};

struct DenseNetwork {
  std::vector<DenseLayer> layers;
  network::Loss loss = network::Loss::kMeanSquared;
};

/// Parameters in the order of network::Network::readParameters.
std::vector<double> outputs(const DenseNetwork& network, const std::vector<double>& parameters,
                            const float* input);

/// The mean loss of a data set's first examples.
double meanLoss(const DenseNetwork& network, const std::vector<double>& parameters,
                const network::DataSet& data, std::size_t examples);

/// (loss(p + h) - loss(p - h)) / 2h for each parameter, h = 1e-5.
std::vector<double> gradients(const DenseNetwork& network, std::vector<double> parameters,
                              const network::DataSet& data, std::size_t examples);

}  // namespace oracle
