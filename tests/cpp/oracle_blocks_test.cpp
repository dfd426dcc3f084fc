#include "oracle_blocks.h"

#include <doctest/doctest.h>

#include <string>

#include "cases.h"
#include "float_bits.h"
#include "samples.h"

namespace {

/// In ULP of float32.
constexpr double kAgreement = 1e-7;

/// A zero has the same sign; what is smaller than double's normal numbers may be one in a block.
bool agrees(double one, double in_block, double unit) {
  if (!std::isfinite(one) || one == 0) {
    return bits::same(static_cast<float>(one), static_cast<float>(in_block));
  }
  return std::fabs(in_block - one) <= kAgreement * bits::ulpAt(unit);
}

void check(const Case& c, std::span<const float> x) {
  std::vector<double> values(x.size());
  std::vector<double> slopes(x.size());
  oracle::values(*c.expected, c.parameter(), x, values);
  oracle::slopes(*c.expected, c.parameter(), x, slopes);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto at = static_cast<double>(x[i]);
    const double value = c.expected->value(at, c.parameter());
    const double slope = c.expected->slope(at, c.parameter(), activation::KinkSlope::kConvention);
    const double unit = c.accuracy.slopeUnit(slope, value);
    if (agrees(value, values[i], value) && agrees(slope, slopes[i], unit)) continue;
    FAIL_CHECK(c.name << " at " << bits::text(x[i]) << ": " << value << " and " << values[i]
                      << ", slopes " << slope << " and " << slopes[i]);
  }
}

}  // namespace

TEST_CASE("the oracle says the same of many inputs at once as of each") {
  MESSAGE("in blocks: " << std::string(oracle::blockMethod()));
  for (const Case& c : allCases()) {
    samples::forEachBlock(400009, [&](std::span<const float> x) { check(c, x); });
    check(c, samples::specials());
  }
  for (const Case& c : casesAtInitialParameters()) {
    for (const auto& run : samples::neighbourhoods()) check(c, run);
  }
}

TEST_CASE("the oracle takes blocks of every length") {
  const std::vector<float> x = samples::moderate(13, 31);
  for (const Case& c : casesAtInitialParameters()) {
    for (std::size_t length = 0; length <= x.size(); ++length) {
      check(c, std::span(x).first(length));
    }
  }
}
