#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::kInfinity;
using activation::KinkSlope;

namespace {

constexpr float kSmallest = std::numeric_limits<float>::denorm_min();

float valueAt(std::string_view id, float x, std::vector<float> parameters = {}) {
  if (parameters.empty()) parameters = initialParameters(idOf(id));
  float y = 0;
  CHECK(activation::forward(idOf(id), parameters, {&x, 1}, {&y, 1}) == Status::kOk);
  return y;
}

float slopeAt(std::string_view id, float x) {
  float slope = 0;
  CHECK(activation::slope(idOf(id), initialParameters(idOf(id)), KinkSlope::kConvention, {&x, 1},
                          {&slope, 1}) == Status::kOk);
  return slope;
}

/// Equal, the sign of a zero included.
void checkBits(float got, float expected) {
  CHECK_MESSAGE(bits::same(got, expected),
                "got " << bits::text(got) << ", expected " << bits::text(expected));
}

}  // namespace

TEST_CASE("NaN of either sign and any payload gives NaN in every value and slope") {
  const std::vector<float> x = samples::nans();
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const float y : forwardOf(c, x)) CHECK(std::isnan(y));
    for (const KinkSlope at_kink : kAllKinkSlopes) {
      for (const float slope : slopeOf(c, x, at_kink)) CHECK(std::isnan(slope));
    }
  }
}

TEST_CASE("a NaN changes no other element") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    const std::vector<float> clean = samples::moderate(13, 21);
    const std::vector<float> expected = forwardOf(c, clean);
    for (std::size_t at = 0; at < clean.size(); ++at) {
      std::vector<float> x = clean;
      x[at] = samples::nans()[1];
      std::vector<float> y = forwardOf(c, x);
      CHECK(std::isnan(y[at]));
      y[at] = expected[at];
      CHECK(bits::firstDifference(y, expected) == "");
    }
  }
}

TEST_CASE("relu, relu6 and step turn -0 into +0") {
  for (const char* id : {"relu", "relu6", "step"}) {
    CAPTURE(id);
    checkBits(valueAt(id, -0.0F), +0.0F);
    checkBits(valueAt(id, +0.0F), +0.0F);
  }
}

TEST_CASE("identity, leaky-relu, prelu and tanh keep the sign of zero") {
  for (const char* id : {"identity", "leaky-relu", "prelu", "tanh"}) {
    CAPTURE(id);
    checkBits(valueAt(id, -0.0F), -0.0F);
    checkBits(valueAt(id, +0.0F), +0.0F);
  }
}

TEST_CASE("+0 and -0 have the same slope and sigmoid") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    const float zeros[] = {+0.0F, -0.0F};
    for (const KinkSlope at_kink : kAllKinkSlopes) {
      const std::vector<float> slopes = slopeOf(c, zeros, at_kink);
      checkBits(slopes[0], slopes[1]);
    }
  }
  checkBits(valueAt("sigmoid", -0.0F), 0.5F);
  checkBits(valueAt("sigmoid", +0.0F), 0.5F);
}

TEST_CASE("infinities give the limits, exactly") {
  checkBits(valueAt("identity", -kInfinity), -kInfinity);
  checkBits(valueAt("identity", kInfinity), kInfinity);
  checkBits(valueAt("step", -kInfinity), 0);
  checkBits(valueAt("step", kInfinity), 1);
  checkBits(valueAt("relu", -kInfinity), 0);
  checkBits(valueAt("relu", kInfinity), kInfinity);
  checkBits(valueAt("relu6", -kInfinity), 0);
  checkBits(valueAt("relu6", kInfinity), 6);
  checkBits(valueAt("leaky-relu", -kInfinity), -kInfinity);
  checkBits(valueAt("leaky-relu", kInfinity), kInfinity);
  checkBits(valueAt("prelu", -kInfinity, {-0.5F}), kInfinity);
  checkBits(valueAt("prelu", kInfinity, {-0.5F}), kInfinity);
  checkBits(valueAt("sigmoid", -kInfinity), 0);
  checkBits(valueAt("sigmoid", kInfinity), 1);
  checkBits(valueAt("tanh", -kInfinity), -1);
  checkBits(valueAt("tanh", kInfinity), 1);
}

TEST_CASE("slopes at infinities are the limits, exactly") {
  for (const float x : {-kInfinity, kInfinity}) {
    checkBits(slopeAt("identity", x), 1);
    checkBits(slopeAt("step", x), 0);
    checkBits(slopeAt("relu", x), x > 0 ? 1 : 0);
    checkBits(slopeAt("relu6", x), 0);
    checkBits(slopeAt("leaky-relu", x), x > 0 ? 1 : 0.01F);
    checkBits(slopeAt("sigmoid", x), 0);
    checkBits(slopeAt("tanh", x), 0);
  }
}

TEST_CASE("a negative slope of 0 makes leaky-relu and prelu ReLU, -infinity included") {
  for (const char* id : {"leaky-relu", "prelu"}) {
    for (const float x : samples::specials()) {
      CAPTURE(id);
      CAPTURE(bits::text(x));
      checkBits(valueAt(id, x, {0.0F}), valueAt("relu", x));
    }
  }
}

TEST_CASE("denormals are not flushed to zero") {
  checkBits(valueAt("identity", -kSmallest), -kSmallest);
  checkBits(valueAt("relu", kSmallest), kSmallest);
  checkBits(valueAt("relu6", kSmallest), kSmallest);
  checkBits(valueAt("step", kSmallest), 1);
  checkBits(valueAt("leaky-relu", -2 * kSmallest, {0.5F}), -kSmallest);
  checkBits(valueAt("prelu", -kSmallest, {10}), -10 * kSmallest);
  checkBits(valueAt("tanh", kSmallest), kSmallest);
  checkBits(valueAt("tanh", -kSmallest), -kSmallest);
  CHECK(valueAt("sigmoid", -100) > 0);
  CHECK(valueAt("sigmoid", -100) < std::numeric_limits<float>::min());
  CHECK(slopeAt("sigmoid", 100) > 0);
  CHECK(slopeAt("tanh", 50) > 0);
}

TEST_CASE("tanh is odd to the bit") {
  const Case tanh_case = *std::find_if(allCases().begin(), allCases().end(),
                                       [](const Case& c) { return c.description->id == "tanh"; });
  std::vector<float> x;
  samples::forEachBlock(
      400009, [&](std::span<const float> block) { x.insert(x.end(), block.begin(), block.end()); });
  std::vector<float> mirrored = x;
  for (float& value : mirrored) value = -value;
  std::vector<float> expected = forwardOf(tanh_case, x);
  for (float& value : expected) value = -value;
  CHECK(bits::firstDifference(forwardOf(tanh_case, mirrored), expected) == "");
}
