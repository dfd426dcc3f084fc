#include <doctest/doctest.h>

#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::KinkSlope;

namespace {

struct Expected {
  const char* id;
  float x;
  float convention;
  float left;
  float middle;
  float right;
};

constexpr float kAlpha = 0.01F;  // leaky-relu's initial slope
constexpr float kA = 0.25F;      // prelu's

/// Some worked out by hand; all kinks are in the golden vectors and compared with the oracle.
constexpr Expected kTable[] = {
    {"step", 0, 0, 0, 0, 0},
    {"relu", 0, 0, 0, 0.5F, 1},
    {"relu6", 0, 0, 0, 0.5F, 1},
    {"relu6", 6, 0, 1, 0.5F, 0},
    {"leaky-relu", 0, kAlpha, kAlpha, (1 + kAlpha) / 2, 1},
    {"prelu", 0, kA, kA, (1 + kA) / 2, 1},
    {"elu", 0, 1, 1, 1, 1},
    {"hard-sigmoid", -3, 0, 0, 1 / 12.0F, 1 / 6.0F},
    {"hard-swish", -3, 0, 0, -0.25F, -0.5F},
    {"hard-swish", 3, 1, 1.5F, 1.25F, 1},
    {"hard-tanh", -1, 0, 0, 0.5F, 1},
    {"hard-tanh", 1, 0, 1, 0.5F, 0},
};

bool isKink(const activation::Description& description, float x) {
  for (const activation::Kink& kink : description.kinks) {
    if (kink.x == x) return true;
  }
  return false;
}

float slopeAt(const Case& c, float x, KinkSlope at_kink) {
  return slopeOf(c, {&x, 1}, at_kink).at(0);
}

/// Equal; on a curve no further apart than its slope changes from one float to the next.
bool isNext(const Case& c, float slope, float neighbour) {
  if (c.isExact()) return slope == neighbour;
  return bits::ulpError(slope, static_cast<double>(neighbour)) <= 4;
}

}  // namespace

TEST_CASE("each choice of slope at a kink gives the slope it names") {
  for (const Expected& row : kTable) {
    CAPTURE(row.id);
    CAPTURE(row.x);
    for (const Case& c : casesAtInitialParameters()) {
      if (c.description->id != row.id) continue;
      CHECK(slopeAt(c, row.x, KinkSlope::kConvention) == row.convention);
      CHECK(slopeAt(c, row.x, KinkSlope::kLeft) == row.left);
      CHECK(slopeAt(c, row.x, KinkSlope::kMiddle) == row.middle);
      CHECK(slopeAt(c, row.x, KinkSlope::kRight) == row.right);
    }
  }
}

TEST_CASE("at every parameter the slopes at a kink are the oracle's") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const activation::Kink& kink : c.description->kinks) {
      for (const KinkSlope at_kink : kAllKinkSlopes) {
        CAPTURE(static_cast<int>(at_kink));
        const float got = slopeAt(c, kink.x, at_kink);
        const float expected = c.slope(kink.x, at_kink);
        const bool is_right = c.isExact() ? bits::same(got, expected)
                                          : bits::ulpError(got, static_cast<double>(expected)) <= 1;
        CHECK_MESSAGE(is_right, bits::text(got) << " is not " << bits::text(expected));
      }
    }
  }
}

TEST_CASE("the choice of slope matters at kinks and nowhere else") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    std::vector<float> x;
    for (const auto& run : samples::neighbourhoods()) x.insert(x.end(), run.begin(), run.end());
    std::erase_if(x, [&](float value) { return isKink(*c.description, value); });
    const std::vector<float> convention = slopeOf(c, x, KinkSlope::kConvention);
    CHECK(bits::firstDifference(slopeOf(c, x, KinkSlope::kLeft), convention) == "");
    CHECK(bits::firstDifference(slopeOf(c, x, KinkSlope::kMiddle), convention) == "");
    CHECK(bits::firstDifference(slopeOf(c, x, KinkSlope::kRight), convention) == "");
  }
}

TEST_CASE("the left and right slope at a kink are those of the floats next to it") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const activation::Kink& kink : c.description->kinks) {
      CAPTURE(kink.x);
      const float before = bits::atPosition(bits::position(kink.x) - 1);
      const float after = bits::atPosition(bits::position(kink.x) + 1);
      const auto anywhere = KinkSlope::kConvention;
      CHECK(isNext(c, slopeAt(c, kink.x, KinkSlope::kLeft), slopeAt(c, before, anywhere)));
      CHECK(isNext(c, slopeAt(c, kink.x, KinkSlope::kRight), slopeAt(c, after, anywhere)));
    }
  }
}

TEST_CASE("a kink said to be a jump is one, and the others are not") {
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    for (const activation::Kink& kink : c.description->kinks) {
      CAPTURE(kink.x);
      const float around[] = {bits::atPosition(bits::position(kink.x) - 1), kink.x,
                              bits::atPosition(bits::position(kink.x) + 1)};
      const std::vector<float> y = forwardOf(c, around);
      CHECK((y[2] - y[0] > 0.5F) == kink.is_jump);
    }
  }
}

TEST_CASE("the backward pass takes the same choice of slope") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const activation::Kink& kink : c.description->kinks) {
      for (const KinkSlope at_kink : kAllKinkSlopes) {
        const float dy = 3;
        const float dx = backwardOf(c, {&kink.x, 1}, {&dy, 1}, at_kink).at(0);
        CHECK(dx == static_cast<float>(static_cast<double>(slopeAt(c, kink.x, at_kink)) * 3));
      }
    }
  }
}
