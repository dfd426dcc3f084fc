#include <doctest/doctest.h>

#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

// The course of each function over all its inputs: where it may go and that it never turns back.

namespace {

/// Every function here rises or stays level, save those with a negative slope below 0.
bool neverFalls(const Case& c) { return c.parameters.empty() || c.parameters[0] >= 0; }

constexpr std::uint32_t kSweepStride = 10007;

/// The first place where y falls below its highest value so far although x rises, or empty.
class FallFinder {
 public:
  explicit FallFinder(int allowed_ulps) : allowed_(allowed_ulps) {}

  void add(std::span<const float> x, std::span<const float> y) {
    for (std::size_t i = 0; i < x.size() && text_.empty(); ++i) {
      if (bits::position(y[i]) < bits::position(highest_) - allowed_) {
        text_ =
            "from " + bits::text(highest_) + " to " + bits::text(y[i]) + " at " + bits::text(x[i]);
      }
      if (y[i] > highest_) highest_ = y[i];
    }
  }
  const std::string& text() const { return text_; }

 private:
  int allowed_;
  float highest_ = -activation::kInfinity;
  std::string text_;
};

}  // namespace

TEST_CASE("functions that never fall do not fall anywhere in a sweep of all inputs") {
  for (const Case& c : allCases()) {
    if (!neverFalls(c)) continue;
    CAPTURE(c.name);
    FallFinder falls(0);
    samples::forEachBlock(kSweepStride,
                          [&](std::span<const float> x) { falls.add(x, forwardOf(c, x)); });
    CHECK(falls.text() == "");
  }
}

TEST_CASE("functions that never fall fall between neighbouring floats no further than stated") {
  for (const Case& c : allCases()) {
    if (!neverFalls(c)) continue;
    CAPTURE(c.name);
    for (const auto& run : samples::neighbourhoods()) {
      FallFinder falls(c.accuracy.fall);
      falls.add(run, forwardOf(c, run));
      CHECK(falls.text() == "");
    }
  }
}

TEST_CASE("values stay within the stated range and reach the ends that belong to it") {
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const activation::Range& range = c.description->range;
    float lowest = activation::kInfinity;
    float highest = -activation::kInfinity;
    const auto look = [&](std::span<const float> x) {
      for (const float y : forwardOf(c, x)) {
        lowest = y < lowest ? y : lowest;
        highest = y > highest ? y : highest;
      }
    };
    samples::forEachBlock(kSweepStride, look);
    for (const auto& run : samples::neighbourhoods()) look(run);
    CHECK(lowest >= range.lowest);
    CHECK(highest <= range.highest);
    // The sweep includes both infinities, so the ends are met, by rounding where they are open.
    CHECK(lowest == range.lowest);
    CHECK(highest == range.highest);
  }
}

TEST_CASE(
    "an end of the range is included exactly when a finite input of moderate size reaches it") {
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const activation::Range& range = c.description->range;
    bool reaches_lowest = false;
    bool reaches_highest = false;
    for (float x = -8; x <= 8; x += 0.125F) {
      const float y = forwardOf(c, {&x, 1}).at(0);
      reaches_lowest = reaches_lowest || y == range.lowest;
      reaches_highest = reaches_highest || y == range.highest;
    }
    CHECK(reaches_lowest == range.includes_lowest);
    CHECK(reaches_highest == range.includes_highest);
  }
}
