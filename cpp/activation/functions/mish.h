#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * tanh(softplus(x)). f(-inf) = 0, f(+inf) = +inf. Largest error over all floats:
/// value 2.9 ULP, slope 6.3 ULP (of the larger of slope and value: at x = -1.19 the slope crosses
/// 0).
///
/// tanh(log(1 + u)) = n / (n + 2) with n = u^2 + 2u, u = exp(x). Written with e = exp(-|x|), and as
/// what dominates less a small part of it, to round the dominant part once:
///   x <= 0: f(x) = x e - x e (e^2 + e) / (e^2 + 2e + 2)
///   x > 0:  f(x) = x - x 2e^2 / (2e^2 + 2e + 1)
struct Mish {
  static constexpr Description kDescription{
      .id = "mish",
      .name = "Mish",
      .long_name = "self-regularized non-monotonic unit",
      .symbol = R"(\operatorname{mish})",
      .summary =
          "Multiplies its input by the tanh of its softplus: a smooth ReLU that dips a little "
          "below 0.",
      .formula = R"(x \tanh(\ln(1 + e^{x})))",
      .slope_formula =
          R"(\tanh(s) + x \, \sigma(x) \, (1 - \tanh^{2}(s)) \quad s = \ln(1 + e^{x}))",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-0.308843401f, kInfinity, true, false},
      .source = {"Misra, D. (2020). Mish: A self regularized non-monotonic activation function. "
                 "British Machine Vision Conference.",
                 "https://arxiv.org/abs/1908.08681"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const Exponential<Floats> e = exponentialAt(x);
    const Floats small = mulAdd(e.value, e.value, select(e.is_negative, e.value, e.squared));
    const Floats fraction = small / denominator(e, small);
    const Floats dominant = select(e.is_negative, e.t * e.near, x);
    const Floats value = (dominant - dominant * fraction) * e.scale * e.unscale;
    return select(x < simd::splat(30), value, x);  // from there on it rounds to x; not inf * 0
  }

  /// As above: x <= 0: (a + 4 x b / d) / d with a = e (e + 2), b = e (1 + e), d = e^2 + 2e + 2;
  /// x > 0: the same with a = 1 + 2e, b = e^2 (1 + e), d = 2e^2 + 2e + 1.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Exponential<Floats> e = exponentialAt(x);
    const simd::Float4 one = simd::splat(1), two = simd::splat(2);
    const Floats small = mulAdd(e.value, e.value, select(e.is_negative, e.value, e.squared));
    const Floats d = denominator(e, small);
    const Floats a = select(e.is_negative, e.near * (e.value + two), mulAdd(e.value, two, one));
    const Floats b = select(e.is_negative, e.near, e.squared) * (one + e.value);
    const Floats t = select(e.is_negative, e.t, simd::splat(0) - e.t);
    return mulAdd(simd::splat(4) * t, b / d, a) / d * e.scale * e.unscale;
  }

 private:
  /// exp(-|x|), on the negative side also as a product, so that a denormal result is rounded once.
  template <class Floats>
  struct Exponential {
    decltype(Floats{} < Floats{}) is_negative;
    Floats t;        ///< -|x|, at least -115
    Floats near;     ///< value = near * scale * unscale where x < 0
    Floats scale;    ///< 1 where x >= 0
    Floats unscale;  ///< 1 where x >= 0
    Floats value;
    Floats squared;
  };

  template <class Floats>
  static Exponential<Floats> exponentialAt(Floats x) {
    const simd::Float4 zero = simd::splat(0), one = simd::splat(1);
    const auto is_negative = x < zero;
    const Floats t = zero - magnitudeUpTo(x, 115);
    const auto [rest, scale] = simd::reduce(t);
    const Floats near = simd::exponentialNearZero(rest);
    const Floats value = near * scale * simd::unscale();
    return {is_negative,
            t,
            near,
            select(is_negative, scale, one),
            select(is_negative, simd::unscale(), one),
            value,
            value * value};
  }

  /// e^2 + 2e + 2 or 2e^2 + 2e + 1, from the small part e^2 + e or 2e^2.
  template <class Floats>
  static Floats denominator(const Exponential<Floats>& e, Floats small) {
    const simd::Float4 one = simd::splat(1);
    return small + e.value + select(e.is_negative, simd::splat(2), one + e.value);
  }
};

}  // namespace activation
