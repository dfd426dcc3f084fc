#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = ln(1 + exp(x)). f(-inf) = 0, f(+inf) = +inf; results down to the smallest denormal. The
/// value never falls. Largest error over all floats: value 2.2 ULP, slope 2.6 ULP.
///
/// Far from 0 f(x) = max(x, 0) + ln(1 + u) with u = exp(-|x|) <= 1/2. Near 0, where the two would
/// not rise and fall in step, f(x) = ln 2 + x / 2 + x^2 g(x^2), whose every part is monotone.
struct Softplus {
  static constexpr Description kDescription{
      .id = "softplus",
      .name = "Softplus",
      .long_name = "softplus function",
      .symbol = R"(\operatorname{softplus})",
      .summary = "Rounds off the corner of ReLU: far from 0 the two are all but the same.",
      .formula = R"(\ln(1 + e^{x}))",
      .slope_formula = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {0, kInfinity, false, false},
      .source = {"Glorot, X., Bordes, A. & Bengio, Y. (2011). Deep sparse rectifier neural "
                 "networks. Proceedings of AISTATS, PMLR 15, 315-323.",
                 "https://proceedings.mlr.press/v15/glorot11a.html"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    return select(abs(x) < simd::splat(0.693147182f), nearZero(x), farFromZero(x));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    return logisticValue(x);
  }

 private:
  /// The error of g, on all of the result, is 2e-8.
  template <class Floats>
  static Floats nearZero(Floats x) {
    const Floats x2 = x * x;
    const Floats g = simd::polynomial(x2, 0.000324080461f, -0.00520198649f, 0.124999501f);
    return mulAdd(x2, g, x * simd::splat(0.5f)) + simd::splat(0.693147182f);
  }

  /// ln(1 + u) = u - u^2 c(u), the error 3e-8 of it.
  template <class Floats>
  static Floats farFromZero(Floats x) {
    const Floats u = exponential(simd::splat(0) - abs(x));
    const Floats c = simd::polynomial(u, -0.0393111913f, 0.114736359f, -0.185155326f, 0.247714773f,
                                      -0.333166336f, 0.499995861f);
    return mulAdd(simd::splat(0) - u * u, c, u) + positivePart(x);
  }
};

}  // namespace activation
