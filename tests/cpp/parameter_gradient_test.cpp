#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

using activation::kInfinity;

namespace {

/// The textbook sum, in double, of dy * df/dparameter, and how far a careful float32 answer may be
/// from it.
struct ExpectedGradient {
  double sum = 0;
  double sum_of_magnitudes = 0;

  void add(double term) {
    sum += term;
    sum_of_magnitudes += std::fabs(term);
  }
  /// Half an ULP for the rounding to float32, the rounding of the sum itself in double, and the
  /// stated error of each derivative.
  double tolerance(double ulps_of_derivative) const {
    constexpr double kHalfUlp = 0x1p-24;
    const double of_each_term = 0x1p-40 + ulps_of_derivative * 2 * kHalfUlp;
    return std::fabs(sum) * kHalfUlp + sum_of_magnitudes * of_each_term + 1e-45;
  }
};

std::vector<Case> casesWithParameters() {
  std::vector<Case> cases;
  for (const Case& c : allCases()) {
    if (!c.parameters.empty()) cases.push_back(c);
  }
  return cases;
}

/// What each channel's gradient must be near.
std::vector<ExpectedGradient> expectedGradients(const Case& c, std::span<const float> parameters,
                                                std::span<const float> x,
                                                std::span<const float> dy) {
  std::vector<ExpectedGradient> expected(parameters.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::size_t channel = i % parameters.size();
    const double derivative = c.expected->parameter_derivative(
        static_cast<double>(x[i]), static_cast<double>(parameters[channel]));
    if (derivative != 0) expected[channel].add(derivative * static_cast<double>(dy[i]));
  }
  return expected;
}

void checkGradients(const Case& c, std::span<const float> parameters, std::span<const float> x,
                    std::span<const float> dy) {
  std::vector<float> got(parameters.size());
  CHECK(activation::parameterGradient(c.id, parameters, x, dy, got) == Status::kOk);
  const std::vector<ExpectedGradient> expected = expectedGradients(c, parameters, x, dy);
  for (std::size_t channel = 0; channel < parameters.size(); ++channel) {
    CAPTURE(channel);
    CAPTURE(got[channel]);
    CAPTURE(expected[channel].sum);
    CHECK(std::fabs(static_cast<double>(got[channel]) - expected[channel].sum) <=
          expected[channel].tolerance(c.accuracy.parameter_derivative));
  }
}

float gradientAt(const Case& c, float x, float dy) {
  return parameterGradientOf(c, {&x, 1}, {&dy, 1}).at(0);
}

}  // namespace

TEST_CASE("the parameter gradient is the oracle's sum, over every length") {
  for (const Case& c : casesWithParameters()) {
    CAPTURE(c.name);
    for (const std::size_t length : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4095, 4096, 4097, 100000}) {
      CAPTURE(length);
      checkGradients(c, c.parameters, samples::moderate(length, 51), samples::moderate(length, 52));
    }
  }
}

TEST_CASE("each channel sums its own column, at every row length from 1 to 9") {
  const std::vector<float> all_parameters = samples::moderate(9, 53, 2);
  for (const Case& c : casesWithParameters()) {
    if (!c.description->parameters[0].per_channel) continue;
    CAPTURE(c.name);
    for (std::size_t channels = 1; channels <= 9; ++channels) {
      for (const std::size_t rows : {0, 1, 2, 3, 5, 100}) {
        CAPTURE(channels);
        CAPTURE(rows);
        const auto parameters = std::span(all_parameters).first(channels);
        checkGradients(c, parameters, samples::moderate(rows * channels, 54),
                       samples::moderate(rows * channels, 55));
      }
    }
  }
}

TEST_CASE("a long sum of equal terms keeps its digits") {
  for (const Case& c : casesWithParameters()) {
    CAPTURE(c.name);
    constexpr std::size_t kLength = 300000;  // a float32 total would drift from the true sum
    checkGradients(c, c.parameters, std::vector<float>(kLength, -0.1F),
                   std::vector<float>(kLength, 0.3F));
  }
}

TEST_CASE("no elements give a gradient of 0") {
  for (const Case& c : casesWithParameters()) {
    CHECK(bits::of(parameterGradientOf(c, {}, {}).at(0)) == 0);
  }
}

TEST_CASE("the side on which the parameter has no say adds nothing, whatever dy is") {
  for (const Case& c : casesWithParameters()) {
    CAPTURE(c.name);
    for (const float x : {0.0F, -0.0F, 2.5F, kInfinity}) {
      for (const float dy : {1.0F, kInfinity, -kInfinity, std::nanf("")}) {
        CHECK(gradientAt(c, x, dy) == 0);
      }
    }
  }
}

TEST_CASE("NaN in x, or in dy where the parameter has a say, makes the parameter gradient NaN") {
  for (const Case& c : casesWithParameters()) {
    CAPTURE(c.name);
    for (const float nan : samples::nans()) {
      CHECK(std::isnan(gradientAt(c, nan, 1)));
      CHECK(std::isnan(gradientAt(c, -1, nan)));
    }
  }
}

TEST_CASE("a NaN in one channel leaves the gradients of the others alone") {
  const float x[] = {-1, -2, -3, -4, std::nanf(""), -6};
  const float dy[] = {1, 1, 1, 1, 1, 1};
  const float parameters[] = {0.25F, 0.5F, 0.75F};
  float got[3];
  CHECK(activation::parameterGradient(idOf("prelu"), parameters, x, dy, got) == Status::kOk);
  CHECK(got[0] == -5);
  CHECK(std::isnan(got[1]));
  CHECK(got[2] == -9);
}

TEST_CASE("functions without parameters have an empty parameter gradient") {
  const std::vector<float> x = samples::moderate(5, 56);
  for (const Case& c : allCases()) {
    if (!c.parameters.empty()) continue;
    CHECK(activation::parameterGradient(c.id, {}, x, x, {}) == Status::kOk);
  }
}
