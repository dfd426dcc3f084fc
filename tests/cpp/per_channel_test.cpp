#include <doctest/doctest.h>

#include <iterator>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::KinkSlope;

namespace {

/// The first are above 0 and up to 1, for which a quicker formula serves.
constexpr float kChannelValues[] = {0.25F, 1,  0.75F, 0.01F, 0.5F, 0.1F, 0.9F, 0.2F, 0.6F,
                                    3,     -1, -2,    0,     1.5F, -10,  10,   -0.5F};
constexpr std::size_t kRowCounts[] = {0, 1, 2, 3, 4, 5, 7, 16, 33, 129};

/// The functions whose parameter is per channel.
std::vector<Case> perChannelCases() {
  std::vector<Case> cases;
  for (const Case& c : casesAtInitialParameters()) {
    if (!c.parameters.empty() && c.description->parameters[0].per_channel) cases.push_back(c);
  }
  return cases;
}

/// The oracle's answer for element i of rows of `channels`, one parameter each.
template <class Answer>
std::vector<float> elementwise(std::span<const float> x, std::span<const float> channels,
                               Answer answer) {
  std::vector<float> expected;
  for (std::size_t i = 0; i < x.size(); ++i) {
    expected.push_back(static_cast<float>(
        answer(static_cast<double>(x[i]), static_cast<double>(channels[i % channels.size()]), i)));
  }
  return expected;
}

/// Calls `visit` with the channels and the length of every combination of rows and row length: the
/// first of the values and the last of them.
template <class Visit>
void forEachLayout(Visit visit) {
  for (std::size_t channel_count = 1; channel_count <= std::size(kChannelValues); ++channel_count) {
    for (const std::size_t rows : kRowCounts) {
      CAPTURE(channel_count);
      CAPTURE(rows);
      visit(std::span(kChannelValues).first(channel_count), rows * channel_count);
      visit(std::span(kChannelValues).last(channel_count), rows * channel_count);
    }
  }
}

}  // namespace

TEST_CASE("there is a function with one parameter per channel") {
  CHECK(!perChannelCases().empty());
}

TEST_CASE("each channel uses its own parameter in the value, at every row length from 1 to 17") {
  for (const Case& c : perChannelCases()) {
    forEachLayout([&](std::span<const float> channels, std::size_t length) {
      const std::vector<float> x = samples::mixed(length, 31);
      std::vector<float> y(length);
      CHECK(activation::forward(c.id, channels, x, y) == Status::kOk);
      CHECK(bits::firstDifference(
                y, elementwise(x, channels, [&](double at, double parameter, std::size_t) {
                  return c.expected->value(at, parameter);
                })) == "");
    });
  }
}

TEST_CASE("each channel uses its own parameter in the slope, at every row length from 1 to 17") {
  for (const Case& c : perChannelCases()) {
    forEachLayout([&](std::span<const float> channels, std::size_t length) {
      const std::vector<float> x = samples::mixed(length, 32);
      for (const KinkSlope at_kink : kAllKinkSlopes) {
        std::vector<float> slope(length);
        CHECK(activation::slope(c.id, channels, at_kink, x, slope) == Status::kOk);
        CHECK(bits::firstDifference(
                  slope, elementwise(x, channels, [&](double at, double parameter, std::size_t) {
                    return c.expected->slope(at, parameter, at_kink);
                  })) == "");
      }
    });
  }
}

TEST_CASE("each channel uses its own parameter in the backward pass, at every row length") {
  for (const Case& c : perChannelCases()) {
    forEachLayout([&](std::span<const float> channels, std::size_t length) {
      const std::vector<float> x = samples::moderate(length, 33);
      const std::vector<float> dy = samples::moderate(length, 34);
      std::vector<float> dx(length);
      CHECK(activation::backward(c.id, channels, KinkSlope::kConvention, x, dy, dx) == Status::kOk);
      const std::vector<float> expected =
          elementwise(x, channels, [&](double at, double parameter, std::size_t i) {
            const double slope = c.expected->slope(at, parameter, KinkSlope::kConvention);
            return slope == 0 ? 0 : slope * static_cast<double>(dy[i]);
          });
      CHECK(bits::firstDifference(dx, expected) == "");
    });
  }
}

TEST_CASE("many channels work as few do: 1000 channels, one row and three") {
  for (const Case& c : perChannelCases()) {
    const std::vector<float> channels = samples::moderate(1000, 35, 2);
    for (const std::size_t rows : {1, 3}) {
      const std::vector<float> x = samples::mixed(rows * channels.size(), 36);
      std::vector<float> y(x.size());
      CHECK(activation::forward(c.id, channels, x, y) == Status::kOk);
      CHECK(bits::firstDifference(
                y, elementwise(x, channels, [&](double at, double parameter, std::size_t) {
                  return c.expected->value(at, parameter);
                })) == "");
    }
  }
}
