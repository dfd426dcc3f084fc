#include <doctest/doctest.h>

#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "samples.h"

namespace {

/// The largest error met so far, and where.
struct WorstError {
  double ulps = 0;
  float x = 0;
  float got = 0;

  void add(float at, float answer, double exact, double unit, bool must_be_exact) {
    double error = 0;
    if (!must_be_exact) {
      error = bits::ulpError(answer, exact, unit);
    } else if (!bits::same(answer, static_cast<float>(exact))) {
      error = std::numeric_limits<double>::infinity();
    }
    if (error > ulps) *this = {error, at, answer};
  }

  std::string text() const {
    return std::to_string(ulps) + " ULP at x = " + bits::text(x) + ", answered " + bits::text(got);
  }
};

/// Every input that accuracy is judged on: a dense sample of all floats, every float around the
/// places where something happens, and the specials.
void forEachInput(const std::function<void(std::span<const float>)>& visit) {
  samples::forEachBlock(samples::accuracyStride(), visit);
  for (const auto& run : samples::neighbourhoods()) visit(run);
  visit(samples::specials());
}

/// Passes `worst` against its bound; what was reached is printed for functions that need not be
/// exact.
void judge(const Case& c, const char* what, const WorstError& worst, double bound) {
  CHECK_MESSAGE(worst.ulps <= bound,
                c.name << " " << what << ": " << worst.text()
                       << "; what is not exact has its largest error in accuracy.csv");
  if (!c.isExact()) {
    std::printf("accuracy: %s %s %s: at most %s (bound %g)\n",
                std::string(activation::variantName()).c_str(), c.name.c_str(), what,
                worst.text().c_str(), bound);
  }
}

}  // namespace

TEST_CASE("every value is within the stated error of the oracle, exact where the formula is") {
  for (const Case& c : allCases()) {
    WorstError worst;
    std::vector<float> y;
    forEachInput([&](std::span<const float> x) {
      y.resize(x.size());
      REQUIRE(activation::forward(c.id, c.parameters, x, y) == Status::kOk);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const double exact = c.expected->value(static_cast<double>(x[i]), c.parameter());
        worst.add(x[i], y[i], exact, exact, c.isExact());
      }
    });
    judge(c, "value", worst, c.accuracy.value);
  }
}

TEST_CASE("every slope is within the stated error of the oracle, exact where the formula is") {
  for (const Case& c : allCases()) {
    WorstError worst;
    std::vector<float> slope;
    constexpr auto kConvention = activation::KinkSlope::kConvention;
    forEachInput([&](std::span<const float> x) {
      slope.resize(x.size());
      REQUIRE(activation::slope(c.id, c.parameters, kConvention, x, slope) == Status::kOk);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const auto at = static_cast<double>(x[i]);
        const double exact = c.expected->slope(at, c.parameter(), kConvention);
        // Few functions need their value here, and it costs as much as the slope.
        const double value =
            c.accuracy.slope_crosses_zero ? c.expected->value(at, c.parameter()) : 0;
        worst.add(x[i], slope[i], exact, c.accuracy.slopeUnit(exact, value), c.isExact());
      }
    });
    judge(c, "slope", worst, c.accuracy.slope);
  }
}

TEST_CASE("the oracle's slope is the derivative of the oracle's value") {
  constexpr double kStep = 1e-5;
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (double x = -9.987; x < 10; x += 0.0631) {
      const double left = c.expected->value(x - kStep, c.parameter());
      const double right = c.expected->value(x + kStep, c.parameter());
      const double slope = c.expected->slope(x, c.parameter(), activation::KinkSlope::kConvention);
      CHECK((right - left) / (2 * kStep) == doctest::Approx(slope).epsilon(1e-7));
    }
  }
}

TEST_CASE("the oracle's parameter derivative is the derivative of its value") {
  constexpr double kStep = 1e-5;
  for (const Case& c : allCases()) {
    if (c.parameters.empty()) continue;
    CAPTURE(c.name);
    const bool has_derivative = c.expected->parameter_derivative != nullptr;
    REQUIRE(has_derivative);
    for (double x = -9.987; x < 10; x += 0.0631) {
      const double below = c.expected->value(x, c.parameter() - kStep);
      const double above = c.expected->value(x, c.parameter() + kStep);
      const double derivative = c.expected->parameter_derivative(x, c.parameter());
      CHECK((above - below) / (2 * kStep) == doctest::Approx(derivative).epsilon(1e-7));
    }
  }
}
