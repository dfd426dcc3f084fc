#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::kInfinity;
using activation::KinkSlope;

namespace {

/// dy's that a careless multiplication by a slope of 0 would turn into NaN or -0.
std::vector<float> wildGradients() {
  std::vector<float> dy = samples::nans();
  for (const float value : {kInfinity, -kInfinity, -1.0F, 1.0F, 0.0F, -0.0F}) dy.push_back(value);
  return dy;
}

}  // namespace

TEST_CASE("the input gradient of an exact function is dy times the slope, rounded once") {
  for (const Case& c : allCases()) {
    if (!c.isExact()) continue;
    CAPTURE(c.name);
    std::uint32_t seed = 41;
    samples::forEachBlock(100003, [&](std::span<const float> x) {
      const std::vector<float> dy = samples::mixed(x.size(), seed++);
      std::vector<float> expected;
      for (std::size_t i = 0; i < x.size(); ++i) {
        // The product of two float32 numbers is exact in double.
        const auto slope = static_cast<double>(c.slope(x[i], KinkSlope::kConvention));
        const double gradient = slope == 0 ? 0 : static_cast<double>(dy[i]) * slope;
        expected.push_back(static_cast<float>(gradient));
      }
      CHECK(bits::firstDifference(backwardOf(c, x, dy), expected) == "");
    });
  }
}

TEST_CASE("the input gradient of every function is dy times its own slope, to the bit") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    const std::vector<float> x = samples::mixed(5000, 42);
    const std::vector<float> dy = samples::mixed(5000, 43);
    for (const KinkSlope at_kink : kAllKinkSlopes) {
      const std::vector<float> slope = slopeOf(c, x, at_kink);
      std::vector<float> expected;
      for (std::size_t i = 0; i < x.size(); ++i) {
        expected.push_back(slope[i] == 0 ? 0 : dy[i] * slope[i]);
      }
      CHECK(bits::firstDifference(backwardOf(c, x, dy, at_kink), expected) == "");
    }
  }
}

TEST_CASE("the input gradient agrees with finite differences of the oracle's value") {
  constexpr double kStep = 1e-5;
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (float x = -9.96875F; x < 10; x += 0.0625F) {  // never on a kink
      const float dy = 3;
      const auto at = static_cast<double>(x);
      const double rise = c.expected->value(at + kStep, c.parameter()) -
                          c.expected->value(at - kStep, c.parameter());
      const float dx = backwardOf(c, {&x, 1}, {&dy, 1}).at(0);
      CHECK(static_cast<double>(dx) == doctest::Approx(3 * rise / (2 * kStep)).epsilon(2e-6));
    }
  }
}

TEST_CASE("a silent unit lets no gradient through, infinite and NaN included") {
  const std::vector<float> dy = wildGradients();
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const float x : samples::specials()) {
      for (const KinkSlope at_kink : kAllKinkSlopes) {
        if (slopeOf(c, {&x, 1}, at_kink).at(0) != 0) continue;
        CAPTURE(bits::text(x));
        const std::vector<float> xs(dy.size(), x);
        const std::vector<float> zeros(dy.size(), 0.0F);
        CHECK(bits::firstDifference(backwardOf(c, xs, dy, at_kink), zeros) == "");
      }
    }
  }
}

TEST_CASE("relu's silent side includes 0, -0 and -infinity") {
  const Case relu{idOf("relu"), nullptr, nullptr, {}, {}, "relu"};
  const float x[] = {0.0F, -0.0F, -1.0F, -kInfinity};
  const float dy[] = {kInfinity, std::nanf(""), -kInfinity, std::nanf("")};
  for (const float dx : backwardOf(relu, x, dy)) CHECK(bits::of(dx) == 0);
}

TEST_CASE("an active unit lets every gradient through, infinite and NaN included") {
  const Case relu{idOf("relu"), nullptr, nullptr, {}, {}, "relu"};
  const std::vector<float> dy = samples::mixed(999, 44);
  const std::vector<float> x(dy.size(), 0.75F);
  CHECK(bits::firstDifference(backwardOf(relu, x, dy), dy) == "");
}

TEST_CASE("where x is NaN the input gradient is NaN for every dy") {
  std::vector<float> dy = wildGradients();
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const float nan : samples::nans()) {
      for (const float dx : backwardOf(c, std::vector<float>(dy.size(), nan), dy)) {
        CHECK(std::isnan(dx));
      }
    }
  }
}
