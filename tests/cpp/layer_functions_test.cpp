#include "network/layer_functions.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::KinkSlope;
using network::LayerFunction;

namespace {

constexpr std::size_t kGroup = 4;

/// A case's parameter for a row of `width` units; where each unit has its own, smaller from unit to
/// unit.
std::vector<float> alongRow(const Case& c, std::size_t width, bool per_channel) {
  std::vector<float> row(width, c.parameters.empty() ? 0 : c.parameters[0]);
  for (std::size_t i = 0; per_channel && i < width; ++i) row[i] /= static_cast<float>(i + 1);
  return row;
}

}  // namespace

TEST_CASE("a layer's loops have the bits of the calls that check their arguments") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    const LayerFunction& loops = network::layerFunction(c.id);
    const bool per_channel =
        !c.description->parameters.empty() && c.description->parameters[0].per_channel;
    for (const std::size_t groups_per_row : {1, 2}) {
      for (const std::size_t rows : {1, 2, 3, 10}) {
        const std::size_t width = groups_per_row * kGroup;
        const std::vector<float> parameters = alongRow(c, width, per_channel);
        const LayerFunction::Lanes lanes{parameters.data(), groups_per_row, groups_per_row * rows};
        Case same = c;
        if (per_channel) same.parameters = parameters;
        const std::vector<float> z = samples::mixed(rows * width, 31);
        const std::vector<float> dy = samples::mixed(rows * width, 32);

        std::vector<float> y(z.size());
        loops.forward(lanes, z.data(), y.data());
        CHECK(bits::firstDifference(y, forwardOf(same, z)) == "");

        std::vector<float> delta = dy;
        std::vector<float> gradients(width);
        loops.backward(lanes, z.data(), delta.data(), per_channel ? gradients.data() : nullptr);
        CHECK(bits::firstDifference(delta, backwardOf(same, z, dy, KinkSlope::kConvention)) == "");
        if (!per_channel) continue;
        CHECK(bits::firstDifference(gradients, parameterGradientOf(same, z, dy)) == "");
      }
    }
  }
}
