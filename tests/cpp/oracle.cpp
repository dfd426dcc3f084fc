#include "oracle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "fixtures.h"

namespace oracle {
namespace {

using activation::KinkSlope;

double slopeAtKink(KinkSlope choice, double convention, double left, double right) {
  switch (choice) {
    case KinkSlope::kLeft:
      return left;
    case KinkSlope::kMiddle:
      return (left + right) / 2;
    case KinkSlope::kRight:
      return right;
    case KinkSlope::kConvention:
      break;
  }
  return convention;
}

double identityValue(double x, double) { return x; }

double identitySlope(double x, double, KinkSlope) { return std::isnan(x) ? x : 1; }

double stepValue(double x, double) {
  if (std::isnan(x)) return x;
  return x > 0 ? 1 : 0;
}

double stepSlope(double x, double, KinkSlope) { return std::isnan(x) ? x : 0; }

double reluValue(double x, double) {
  if (std::isnan(x)) return x;
  return x > 0 ? x : 0;
}

double reluSlope(double x, double, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == 0) return slopeAtKink(at_kink, 0, 0, 1);
  return x > 0 ? 1 : 0;
}

double relu6Value(double x, double) {
  if (std::isnan(x)) return x;
  if (x <= 0) return 0;
  return x < 6 ? x : 6;
}

double relu6Slope(double x, double, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == 0) return slopeAtKink(at_kink, 0, 0, 1);
  if (x == 6) return slopeAtKink(at_kink, 0, 1, 0);
  return x > 0 && x < 6 ? 1 : 0;
}

// A product of two float32 numbers is exact in double, so one rounding to float32 remains.
double leakyValue(double x, double negative_slope) {
  if (std::isnan(x) || x > 0) return x;
  return negative_slope == 0 ? 0 : negative_slope * x;
}

double leakySlope(double x, double negative_slope, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == 0) return slopeAtKink(at_kink, negative_slope, negative_slope, 1);
  return x > 0 ? 1 : negative_slope;
}

double leakyParameterDerivative(double x, double) {
  if (std::isnan(x)) return x;
  return x < 0 ? x : 0;
}

double sigmoidValue(double x, double) { return 1 / (1 + std::exp(-x)); }

// s(x) s(-x), with neither factor near 1 subtracted from 1.
double sigmoidSlope(double x, double, KinkSlope) {
  const double e = std::exp(-std::fabs(x));
  return e / ((1 + e) * (1 + e));
}

double tanhValue(double x, double) { return std::tanh(x); }

// 1 / cosh(x)^2 written with the decaying exponential, so that it neither overflows nor cancels.
double tanhSlope(double x, double, KinkSlope) {
  const double e = std::exp(-2 * std::fabs(x));
  return 4 * e / ((1 + e) * (1 + e));
}

constexpr std::array kFunctions{
    Function{"identity", identityValue, identitySlope, nullptr},
    Function{"step", stepValue, stepSlope, nullptr},
    Function{"relu", reluValue, reluSlope, nullptr},
    Function{"relu6", relu6Value, relu6Slope, nullptr},
    Function{"leaky-relu", leakyValue, leakySlope, leakyParameterDerivative},
    Function{"prelu", leakyValue, leakySlope, leakyParameterDerivative},
    Function{"sigmoid", sigmoidValue, sigmoidSlope, nullptr},
    Function{"tanh", tanhValue, tanhSlope, nullptr},
};

}  // namespace

std::span<const Function> functions() { return kFunctions; }

const Function* find(std::string_view id) {
  const auto row = std::find_if(kFunctions.begin(), kFunctions.end(),
                                [&](const Function& f) { return f.id == id; });
  return row == kFunctions.end() ? nullptr : &*row;
}

Accuracy accuracyOf(std::string_view id) {
  for (const fixtures::Row& row : fixtures::readCsv("accuracy.csv")) {
    if (row.at(0) == id) return {std::stod(row.at(1)), std::stod(row.at(2)), std::stoi(row.at(3))};
  }
  return {};
}

}  // namespace oracle
