#pragma once
#include "network/panels.h"
#include "network/random.h"

namespace network {

/// How weights start; biases start at 0. One seed gives the same weights whatever the activation
/// function, so that runs with different functions start alike.
enum class Initialisation : int {
  /// Normal with variance 2 / inputs (He, Zhang, Ren & Sun 2015, Delving deep into rectifiers,
  /// equation 10), which keeps the size of signals through layers of ReLU.
  kHe = 0,
  /// Uniform within +-sqrt(6 / (inputs + units)) (Glorot & Bengio 2010, Understanding the
  /// difficulty
  /// of training deep feedforward neural networks, equation 16), for functions that are near to
  /// the identity around 0.
  kGlorot,
};

constexpr bool isValid(Initialisation initialisation) {
  return initialisation == Initialisation::kHe || initialisation == Initialisation::kGlorot;
}

/// Draws the weights of a layer, unit by unit, of each its inputs in order; padding stays as it is.
void drawWeights(Initialisation initialisation, Random& random, std::size_t inputs,
                 const Panels& weights);

}  // namespace network
