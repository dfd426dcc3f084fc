#include "network_oracle.h"

#include <algorithm>
#include <cmath>

namespace oracle {

std::vector<double> outputs(const DenseNetwork& network, const std::vector<double>& parameters,
                            const float* input) {
  std::vector<double> x(input, input + network.layers[0].inputs);
  const double* next = parameters.data();
  for (const DenseLayer& layer : network.layers) {
    const double* const weights = next;
    const double* const biases = weights + layer.units * layer.inputs;
    const double* const slopes = biases + layer.units;
    next = slopes + (layer.learns_slopes ? layer.units : 0);
    std::vector<double> y(layer.units);
    for (std::size_t unit = 0; unit < layer.units; ++unit) {
      double z = biases[unit];
      for (std::size_t i = 0; i < layer.inputs; ++i) z += weights[unit * layer.inputs + i] * x[i];
      y[unit] = layer.function->value(z, layer.learns_slopes ? slopes[unit] : layer.parameter);
    }
    x = y;
  }
  return x;
}

double meanLoss(const DenseNetwork& network, const std::vector<double>& parameters,
                const network::DataSet& data, std::size_t examples) {
  double sum = 0;
  for (std::size_t i = 0; i < examples; ++i) {
    const std::vector<double> y = outputs(network, parameters, data.input(i));
    const float* target = data.target(i);
    if (network.loss == network::Loss::kMeanSquared) {
      for (std::size_t j = 0; j < y.size(); ++j) {
        sum += (y[j] - target[j]) * (y[j] - target[j]) / static_cast<double>(y.size());
      }
    } else {
      const double largest = *std::max_element(y.begin(), y.end());
      double total = 0;
      for (const double output : y) total += std::exp(output - largest);
      sum += std::log(total) + largest - y[static_cast<std::size_t>(*target)];
    }
  }
  return sum / static_cast<double>(examples);
}

std::vector<double> gradients(const DenseNetwork& network, std::vector<double> parameters,
                              const network::DataSet& data, std::size_t examples) {
  constexpr double kStep = 1e-5;
  std::vector<double> gradients;
  for (double& parameter : parameters) {
    const double kept = parameter;
    parameter = kept + kStep;
    const double above = meanLoss(network, parameters, data, examples);
    parameter = kept - kStep;
    const double below = meanLoss(network, parameters, data, examples);
    parameter = kept;
    gradients.push_back((above - below) / (2 * kStep));
  }
  return gradients;
}

}  // namespace oracle
