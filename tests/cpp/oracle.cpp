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

// Of exp and expm1 the right one for each sign, so that nothing cancels.
double eluValue(double x, double alpha) { return x > 0 ? x : alpha * std::expm1(x); }

double eluSlope(double x, double alpha, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == 0) return slopeAtKink(at_kink, alpha, alpha, 1);
  return x > 0 ? 1 : alpha * std::exp(x);
}

double eluParameterDerivative(double x, double) { return x > 0 ? 0 : std::expm1(x); }

constexpr double kSeluScale = 1.0507009873554804934193349852946;
constexpr double kSeluAlpha = 1.6732632423543772848170429916717;

double seluValue(double x, double) { return kSeluScale * eluValue(x, kSeluAlpha); }

double seluSlope(double x, double, KinkSlope at_kink) {
  return kSeluScale * eluSlope(x, kSeluAlpha, at_kink);
}

double celuValue(double x, double alpha) { return x > 0 ? x : alpha * std::expm1(x / alpha); }

double celuSlope(double x, double alpha, KinkSlope) { return x > 0 ? 1 : std::exp(x / alpha); }

// exp(u) (1 - u) - 1 as expm1(u) - u exp(u); near 0 its series, where the difference cancels.
double celuParameterDerivative(double x, double alpha) {
  if (x > 0) return 0;
  if (std::isinf(x)) return -1;
  const double u = x / alpha;
  if (u < -0.05) return std::expm1(u) - u * std::exp(u);
  double sum = 0;
  double power = u * u;
  double factorial = 2;
  for (int k = 2; k < 14; ++k) {
    sum -= power * (k - 1) / factorial;
    power *= u;
    factorial *= k + 1;
  }
  return std::isnan(x) ? x : sum;
}

double siluValue(double x, double) {
  return std::isinf(x) && x < 0 ? -0.0 : x * sigmoidValue(x, 0);
}

// Functions x g(x) with g(x) + g(-x) = 1: the slope is that of the negative side, or 1 minus it.
double slopeFromNegativeSide(double x, double (*slope)(double)) {
  return x > 0 ? 1 - slope(-x) : slope(x);
}

double siluSlope(double x, double, KinkSlope) {
  return slopeFromNegativeSide(x, [](double negative) {
    const double e = std::exp(negative);
    return e == 0 ? 0 : e / (1 + e) * (1 + negative / (1 + e));
  });
}

double normalDensity(double x) { return std::exp(-x * x / 2) / std::sqrt(2 * std::acos(-1.0)); }

double normalProbability(double x) { return std::erfc(-x / std::sqrt(2.0)) / 2; }

double geluValue(double x, double) {
  return std::isinf(x) && x < 0 ? -0.0 : x * normalProbability(x);
}

double geluSlope(double x, double, KinkSlope) {
  return slopeFromNegativeSide(x, [](double negative) {
    if (std::isinf(negative)) return 0.0;
    return normalProbability(negative) + negative * normalDensity(negative);
  });
}

// (1 + tanh(u)) / 2 is the logistic function of w = 2u.
double geluTanhW(double x) {
  return 2 * std::sqrt(2 / std::acos(-1.0)) * (x + 0.044715 * x * x * x);
}

double geluTanhValue(double x, double) {
  return std::isinf(x) && x < 0 ? -0.0 : x * sigmoidValue(geluTanhW(x), 0);
}

double geluTanhSlope(double x, double, KinkSlope) {
  return slopeFromNegativeSide(x, [](double negative) {
    const double e = std::exp(geluTanhW(negative));
    const double w_slope =
        2 * std::sqrt(2 / std::acos(-1.0)) * (1 + 3 * 0.044715 * negative * negative);
    return e == 0 ? 0 : e / (1 + e) * (1 + negative * w_slope / (1 + e));
  });
}

// tanh(softplus(x)) as in the function's formula; for large negative x it is exp(x).
double mishFactor(double x) {
  return std::tanh(std::fmax(x, 0.0) + std::log1p(std::exp(-std::fabs(x))));
}

double mishValue(double x, double) {
  if (std::isnan(x)) return x;
  return std::isinf(x) && x < 0 ? -0.0 : x * mishFactor(x);
}

// 1 - tanh(s)^2 = (1 - tanh(s)) (1 + tanh(s)), and 1 - tanh(s) = 2 / (1 + exp(2s)), exp(s) = 1 +
// e^x.
double mishSlope(double x, double, KinkSlope) {
  if (std::isnan(x)) return x;
  if (std::isinf(x)) return x > 0 ? 1 : 0;
  const double factor = mishFactor(x);
  const double e = std::exp(std::fmin(x, 300.0));
  const double less_than_one = 2 / (1 + (1 + e) * (1 + e));
  return factor + x * sigmoidValue(x, 0) * less_than_one * (1 + factor);
}

double softplusValue(double x, double) {
  return std::isnan(x) ? x : std::fmax(x, 0.0) + std::log1p(std::exp(-std::fabs(x)));
}

double softplusSlope(double x, double, KinkSlope) { return sigmoidValue(x, 0); }

double softsignValue(double x, double) {
  return std::isinf(x) ? std::copysign(1.0, x) : x / (1 + std::fabs(x));
}

double softsignSlope(double x, double, KinkSlope) {
  return 1 / ((1 + std::fabs(x)) * (1 + std::fabs(x)));
}

double hardSigmoidValue(double x, double) {
  if (std::isnan(x)) return x;
  return std::fmin(std::fmax(x + 3, 0.0), 6.0) / 6;
}

double hardSigmoidSlope(double x, double, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == -3) return slopeAtKink(at_kink, 0, 0, 1.0 / 6);
  if (x == 3) return slopeAtKink(at_kink, 0, 1.0 / 6, 0);
  return std::fabs(x) < 3 ? 1.0 / 6 : 0;
}

double hardSwishValue(double x, double) {
  if (x <= -3) return 0;
  return x < 3 ? x * (x + 3) / 6 : x;
}

double hardSwishSlope(double x, double, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == -3) return slopeAtKink(at_kink, 0, 0, -0.5);
  if (x == 3) return slopeAtKink(at_kink, 1, 1.5, 1);
  if (std::fabs(x) < 3) return (2 * x + 3) / 6;
  return x > 0 ? 1 : 0;
}

double hardTanhValue(double x, double) {
  if (std::fabs(x) > 1) return std::copysign(1.0, x);
  return x;
}

double hardTanhSlope(double x, double, KinkSlope at_kink) {
  if (std::isnan(x)) return x;
  if (x == -1) return slopeAtKink(at_kink, 0, 0, 1);
  if (x == 1) return slopeAtKink(at_kink, 0, 1, 0);
  return std::fabs(x) < 1 ? 1 : 0;
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
    Function{"elu", eluValue, eluSlope, eluParameterDerivative},
    Function{"selu", seluValue, seluSlope, nullptr},
    Function{"celu", celuValue, celuSlope, celuParameterDerivative},
    Function{"gelu", geluValue, geluSlope, nullptr, false},
    Function{"gelu-tanh", geluTanhValue, geluTanhSlope, nullptr, false},
    Function{"silu", siluValue, siluSlope, nullptr, false},
    Function{"mish", mishValue, mishSlope, nullptr, false},
    Function{"softplus", softplusValue, softplusSlope, nullptr},
    Function{"softsign", softsignValue, softsignSlope, nullptr},
    Function{"hard-sigmoid", hardSigmoidValue, hardSigmoidSlope, nullptr},
    Function{"hard-swish", hardSwishValue, hardSwishSlope, nullptr, false},
    Function{"hard-tanh", hardTanhValue, hardTanhSlope, nullptr},
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
    if (row.at(0) != id) continue;
    return {std::stod(row.at(1)), std::stod(row.at(2)), std::stoi(row.at(3)), row.at(4) == "yes",
            row.at(5) == "-" ? 0 : std::stod(row.at(5))};
  }
  return {};
}

}  // namespace oracle
