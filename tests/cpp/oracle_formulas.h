#pragma once
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "oracle.h"

/// The textbook formulas of oracle.h. Each is written once, for `Number`: a double, or several of
/// them that pass through the same arithmetic side by side (oracle_blocks.cpp). So there are no
/// branches, and `select` chooses between results; a result that is not chosen may be anything.
namespace oracle {

using activation::KinkSlope;
using std::erfc;
using std::exp;
using std::expm1;
using std::fabs;
using std::log1p;
using std::tanh;

inline double select(bool condition, double yes, double no) { return condition ? yes : no; }

inline constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// y, or x where that is NaN.
template <class Number>
Number unlessNaN(Number x, Number y) {
  return select(x == x, y, x);
}

template <class Number>
Number atLeastZero(Number x) {
  return select(x > 0, x, 0);
}

template <class Number>
Number slopeAtKink(KinkSlope choice, Number convention, Number left, Number right) {
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

template <class Number>
Number identityValue(Number x, Number) {
  return x;
}

template <class Number>
Number identitySlope(Number x, Number, KinkSlope) {
  return unlessNaN<Number>(x, 1);
}

template <class Number>
Number stepValue(Number x, Number) {
  return unlessNaN(x, select(x > 0, Number(1), 0));
}

template <class Number>
Number stepSlope(Number x, Number, KinkSlope) {
  return unlessNaN<Number>(x, 0);
}

template <class Number>
Number reluValue(Number x, Number) {
  return select(x <= 0, 0, x);
}

template <class Number>
Number reluSlope(Number x, Number, KinkSlope at_kink) {
  const Number at_zero = slopeAtKink<Number>(at_kink, 0, 0, 1);
  return unlessNaN(x, select(x == 0, at_zero, select(x > 0, Number(1), 0)));
}

template <class Number>
Number relu6Value(Number x, Number) {
  return select(x <= 0, 0, select(x >= 6, 6, x));
}

template <class Number>
Number relu6Slope(Number x, Number, KinkSlope at_kink) {
  const Number at_zero = slopeAtKink<Number>(at_kink, 0, 0, 1);
  const Number at_six = slopeAtKink<Number>(at_kink, 0, 1, 0);
  const Number between = select(x < 6, 1, select(x == 6, at_six, 0));
  return unlessNaN(x, select(x < 0, 0, select(x == 0, at_zero, between)));
}

// A product of two float32 numbers is exact in double, so one rounding to float32 remains.
template <class Number>
Number leakyValue(Number x, Number negative_slope) {
  return select(x <= 0, select(negative_slope == 0, 0, negative_slope * x), x);
}

template <class Number>
Number leakySlope(Number x, Number negative_slope, KinkSlope at_kink) {
  const Number at_zero = slopeAtKink<Number>(at_kink, negative_slope, negative_slope, 1);
  return unlessNaN(x, select(x == 0, at_zero, select(x > 0, 1, negative_slope)));
}

template <class Number>
Number leakyParameterDerivative(Number x, Number) {
  return select(x >= 0, 0, x);
}

template <class Number>
Number sigmoidValue(Number x, Number) {
  return 1 / (1 + exp(-x));
}

// s(x) s(-x), with neither factor near 1 subtracted from 1.
template <class Number>
Number sigmoidSlope(Number x, Number, KinkSlope) {
  const Number e = exp(-fabs(x));
  return e / ((1 + e) * (1 + e));
}

template <class Number>
Number tanhValue(Number x, Number) {
  return tanh(x);
}

// 1 / cosh(x)^2 written with the decaying exponential, so that it neither overflows nor cancels.
template <class Number>
Number tanhSlope(Number x, Number, KinkSlope) {
  const Number e = exp(-2 * fabs(x));
  return 4 * e / ((1 + e) * (1 + e));
}

// Of exp and expm1 the right one for each sign, so that nothing cancels.
template <class Number>
Number eluValue(Number x, Number alpha) {
  return select(x > 0, x, alpha * expm1(x));
}

template <class Number>
Number eluSlope(Number x, Number alpha, KinkSlope at_kink) {
  const Number at_zero = slopeAtKink<Number>(at_kink, alpha, alpha, 1);
  return select(x == 0, at_zero, select(x > 0, 1, alpha * exp(x)));
}

template <class Number>
Number eluParameterDerivative(Number x, Number) {
  return select(x > 0, 0, expm1(x));
}

inline constexpr double kSeluScale = 1.0507009873554804934193349852946;
inline constexpr double kSeluAlpha = 1.6732632423543772848170429916717;

template <class Number>
Number seluValue(Number x, Number) {
  return kSeluScale * eluValue<Number>(x, kSeluAlpha);
}

template <class Number>
Number seluSlope(Number x, Number, KinkSlope at_kink) {
  return kSeluScale * eluSlope<Number>(x, kSeluAlpha, at_kink);
}

template <class Number>
Number celuValue(Number x, Number alpha) {
  return select(x > 0, x, alpha * expm1(x / alpha));
}

template <class Number>
Number celuSlope(Number x, Number alpha, KinkSlope) {
  return select(x > 0, 1, exp(x / alpha));
}

// exp(u) (1 - u) - 1 as expm1(u) - u exp(u); near 0 its series, where the difference cancels.
template <class Number>
Number celuParameterDerivative(Number x, Number alpha) {
  const Number u = x / alpha;
  Number series = 0;
  Number power = u * u;
  double factorial = 2;
  for (int k = 2; k < 14; ++k) {
    series = series - power * (k - 1) / factorial;
    power = power * u;
    factorial *= k + 1;
  }
  const Number negative = select(u < -0.05, expm1(u) - u * exp(u), series);
  return select(x > 0, 0, select(x == -kInfinite, -1, negative));
}

// x times a number between 0 and 1 that falls to 0 faster than x grows.
template <class Number>
Number timesShare(Number x, Number share) {
  return select(x == -kInfinite, -0.0, x * share);
}

template <class Number>
Number siluValue(Number x, Number) {
  return timesShare(x, sigmoidValue(x, x));
}

// Functions x g(x) with g(x) + g(-x) = 1: the slope is that of the negative side, or 1 minus it.
template <class Number, class Slope>
Number slopeFromNegativeSide(Number x, Slope slope) {
  const Number negative = slope(-fabs(x));
  return select(x > 0, 1 - negative, negative);
}

template <class Number>
Number siluSlope(Number x, Number, KinkSlope) {
  return slopeFromNegativeSide(x, [](Number negative) {
    const Number e = exp(negative);
    return select(e == 0, 0, e / (1 + e) * (1 + negative / (1 + e)));
  });
}

inline const double kRootOfTwoPi = std::sqrt(2 * std::numbers::pi);

template <class Number>
Number normalDensity(Number x) {
  return exp(-x * x / 2) / kRootOfTwoPi;
}

template <class Number>
Number normalProbability(Number x) {
  return erfc(-x / std::numbers::sqrt2) / 2;
}

template <class Number>
Number geluValue(Number x, Number) {
  return timesShare(x, normalProbability(x));
}

template <class Number>
Number geluSlope(Number x, Number, KinkSlope) {
  return slopeFromNegativeSide(x, [](Number negative) {
    const Number slope = normalProbability(negative) + negative * normalDensity(negative);
    return select(negative == -kInfinite, 0, slope);
  });
}

/// 2 sqrt(2 / pi)
inline const double kGeluTanhFactor = 2 * std::sqrt(2 / std::numbers::pi);

// (1 + tanh(u)) / 2 is the logistic function of w = 2u.
template <class Number>
Number geluTanhW(Number x) {
  return kGeluTanhFactor * (x + 0.044715 * x * x * x);
}

template <class Number>
Number geluTanhValue(Number x, Number) {
  return timesShare(x, sigmoidValue(geluTanhW(x), x));
}

template <class Number>
Number geluTanhSlope(Number x, Number, KinkSlope) {
  return slopeFromNegativeSide(x, [](Number negative) {
    const Number e = exp(geluTanhW(negative));
    const Number w_slope = kGeluTanhFactor * (1 + 3 * 0.044715 * negative * negative);
    return select(e == 0, 0, e / (1 + e) * (1 + negative * w_slope / (1 + e)));
  });
}

// tanh(softplus(x)) as in the function's formula; for large negative x it is exp(x).
template <class Number>
Number mishFactor(Number x) {
  return tanh(atLeastZero(x) + log1p(exp(-fabs(x))));
}

template <class Number>
Number mishValue(Number x, Number) {
  return timesShare(x, mishFactor(x));
}

// 1 - tanh(s)^2 = (1 - tanh(s)) (1 + tanh(s)), and 1 - tanh(s) = 2 / (1 + exp(2s)), exp(s) = 1 +
// e^x.
template <class Number>
Number mishSlope(Number x, Number, KinkSlope) {
  const Number factor = mishFactor(x);
  const Number e = exp(select(x > 300, 300, x));
  const Number less_than_one = 2 / (1 + (1 + e) * (1 + e));
  const Number slope = factor + x * sigmoidValue(x, x) * less_than_one * (1 + factor);
  return select(x == kInfinite, 1, select(x == -kInfinite, 0, slope));
}

template <class Number>
Number softplusValue(Number x, Number) {
  return unlessNaN(x, atLeastZero(x) + log1p(exp(-fabs(x))));
}

template <class Number>
Number softplusSlope(Number x, Number, KinkSlope) {
  return sigmoidValue(x, x);
}

template <class Number>
Number softsignValue(Number x, Number) {
  const Number finite = x / (1 + fabs(x));
  return select(x == kInfinite, 1, select(x == -kInfinite, -1, finite));
}

template <class Number>
Number softsignSlope(Number x, Number, KinkSlope) {
  return 1 / ((1 + fabs(x)) * (1 + fabs(x)));
}

template <class Number>
Number hardSigmoidValue(Number x, Number) {
  return select(x <= -3, 0, select(x >= 3, 1, (x + 3) / 6));
}

template <class Number>
Number hardSigmoidSlope(Number x, Number, KinkSlope at_kink) {
  const Number at_left = slopeAtKink<Number>(at_kink, 0, 0, 1.0 / 6);
  const Number at_right = slopeAtKink<Number>(at_kink, 0, 1.0 / 6, 0);
  const Number outside = select(x == -3, at_left, select(x == 3, at_right, 0));
  return unlessNaN(x, select(fabs(x) < 3, 1.0 / 6, outside));
}

template <class Number>
Number hardSwishValue(Number x, Number) {
  return select(x <= -3, 0, select(x < 3, x * (x + 3) / 6, x));
}

template <class Number>
Number hardSwishSlope(Number x, Number, KinkSlope at_kink) {
  const Number at_left = slopeAtKink<Number>(at_kink, 0, 0, -0.5);
  const Number at_right = slopeAtKink<Number>(at_kink, 1, 1.5, 1);
  const Number left = select(x < -3, 0, select(x == -3, at_left, (2 * x + 3) / 6));
  return unlessNaN(x, select(x < 3, left, select(x == 3, at_right, 1)));
}

template <class Number>
Number hardTanhValue(Number x, Number) {
  return select(x > 1, 1, select(x < -1, -1, x));
}

template <class Number>
Number hardTanhSlope(Number x, Number, KinkSlope at_kink) {
  const Number at_left = slopeAtKink<Number>(at_kink, 0, 0, 1);
  const Number at_right = slopeAtKink<Number>(at_kink, 0, 1, 0);
  const Number outside = select(x == -1, at_left, select(x == 1, at_right, 0));
  return unlessNaN(x, select(fabs(x) < 1, 1, outside));
}

template <class Number>
inline constexpr std::array kFunctions{
    FunctionOn<Number>{"identity", identityValue<Number>, identitySlope<Number>, nullptr},
    FunctionOn<Number>{"step", stepValue<Number>, stepSlope<Number>, nullptr},
    FunctionOn<Number>{"relu", reluValue<Number>, reluSlope<Number>, nullptr},
    FunctionOn<Number>{"relu6", relu6Value<Number>, relu6Slope<Number>, nullptr},
    FunctionOn<Number>{"leaky-relu", leakyValue<Number>, leakySlope<Number>,
                       leakyParameterDerivative<Number>},
    FunctionOn<Number>{"prelu", leakyValue<Number>, leakySlope<Number>,
                       leakyParameterDerivative<Number>},
    FunctionOn<Number>{"sigmoid", sigmoidValue<Number>, sigmoidSlope<Number>, nullptr},
    FunctionOn<Number>{"tanh", tanhValue<Number>, tanhSlope<Number>, nullptr},
    FunctionOn<Number>{"elu", eluValue<Number>, eluSlope<Number>, eluParameterDerivative<Number>},
    FunctionOn<Number>{"selu", seluValue<Number>, seluSlope<Number>, nullptr},
    FunctionOn<Number>{"celu", celuValue<Number>, celuSlope<Number>,
                       celuParameterDerivative<Number>},
    FunctionOn<Number>{"gelu", geluValue<Number>, geluSlope<Number>, nullptr, false},
    FunctionOn<Number>{"gelu-tanh", geluTanhValue<Number>, geluTanhSlope<Number>, nullptr, false},
    FunctionOn<Number>{"silu", siluValue<Number>, siluSlope<Number>, nullptr, false},
    FunctionOn<Number>{"mish", mishValue<Number>, mishSlope<Number>, nullptr, false},
    FunctionOn<Number>{"softplus", softplusValue<Number>, softplusSlope<Number>, nullptr},
    FunctionOn<Number>{"softsign", softsignValue<Number>, softsignSlope<Number>, nullptr},
    FunctionOn<Number>{"hard-sigmoid", hardSigmoidValue<Number>, hardSigmoidSlope<Number>, nullptr},
    FunctionOn<Number>{"hard-swish", hardSwishValue<Number>, hardSwishSlope<Number>, nullptr,
                       false},
    FunctionOn<Number>{"hard-tanh", hardTanhValue<Number>, hardTanhSlope<Number>, nullptr},
};

}  // namespace oracle
