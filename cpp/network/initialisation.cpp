#include "network/initialisation.h"

#include <cmath>

namespace network {

void drawWeights(Initialisation initialisation, Random& random, std::size_t inputs,
                 const Panels& weights) {
  const auto fan_in = static_cast<double>(inputs);
  const auto fan_out = static_cast<double>(weights.columns);
  const bool is_he = initialisation == Initialisation::kHe;
  const double scale = is_he ? std::sqrt(2 / fan_in) : std::sqrt(6 / (fan_in + fan_out));
  for (std::size_t unit = 0; unit < weights.columns; ++unit) {
    for (std::size_t input = 0; input < inputs; ++input) {
      const double drawn = is_he ? random.normal() : random.symmetric();
      weights.at(input, unit) = static_cast<float>(scale * drawn);
    }
  }
}

}  // namespace network
