#include <doctest/doctest.h>

#include <cstdio>
#include <string>

#include "cases.h"
#include "float_bits.h"
#include "function_sweep.h"
#include "samples.h"

namespace {

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

TEST_CASE(
    "every value and slope is within the stated error of the oracle, exact where it must be") {
  const EngineCalls engine{activation::variantName(), activation::forward, activation::slope};
  for (const Case& c : allCases()) {
    FunctionSweep sweep(c, {&engine, 1});
    sweepAllFloats(sweep, samples::accuracyStride());
    const Findings& found = sweep.findings()[0];
    judge(c, "value", found.value, c.accuracy.value);
    judge(c, "slope", found.slope, c.accuracy.slope);
    CHECK_MESSAGE(found.lost_nans == 0, c.name);
    for (const EdgeAnswer& edge : sweep.edges(engine)) {
      CHECK_MESSAGE(edge.is_right, c.name << " at " << bits::text(edge.x) << ": value "
                                          << bits::text(edge.value) << ", slope "
                                          << bits::text(edge.slope));
    }
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
