#include <doctest/doctest.h>

#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

// The course of each function over all its inputs: where it may go and that it never turns back.

namespace {

bool neverFalls(const Case& c) {
  return c.expected->rises && (c.parameters.empty() || c.parameters[0] >= 0);
}

/// Within the function's stated error.
bool isAt(const Case& c, float y, float end) {
  return y == end || bits::ulpError(y, static_cast<double>(end)) <= c.accuracy.value;
}

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
    // The sweep includes both infinities, so the ends are met, by rounding where they are open; an
    // end in the middle of a curve is met up to the stated error.
    CHECK_MESSAGE(isAt(c, lowest, range.lowest), bits::text(lowest));
    CHECK_MESSAGE(isAt(c, highest, range.highest), bits::text(highest));
  }
}

TEST_CASE(
    "an end of the range is included exactly when a finite input of moderate size reaches it") {
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const activation::Range& range = c.description->range;
    bool reaches_lowest = false;
    bool reaches_highest = false;
    std::vector<float> x;
    for (float place = -7; place <= 7; place += 0x1p-11F) x.push_back(place);
    for (const float y : forwardOf(c, x)) {
      reaches_lowest = reaches_lowest || isAt(c, y, range.lowest);
      reaches_highest = reaches_highest || isAt(c, y, range.highest);
    }
    CHECK(reaches_lowest == range.includes_lowest);
    CHECK(reaches_highest == range.includes_highest);
  }
}
