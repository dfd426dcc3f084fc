#pragma once
#include "activation/piecewise.h"
#include "simd/exponential.h"
#include "simd/quotient.h"

namespace activation {

/// f(x) = x for x > 0, alpha * (exp(x / alpha) - 1) otherwise: an ELU whose slope has no jump at
/// any alpha. f(-inf) = -alpha, f(+inf) = +inf, f(-0) = +0. The value never falls. Largest error
/// over all floats: value 2.4 ULP, slope 1.3 ULP, parameter derivative 6 ULP.
///
/// A larger alpha than 4 would tell the smallest denormals apart no more. Where exp(u) is small, an
/// error of u = x / alpha, a fraction of |u|, is a |u| times larger one of exp(u): what the
/// division left over is put back.
struct Celu {
  static constexpr Parameter kParameters[] = {{.id = "alpha",
                                               .name = "depth below 0",
                                               .symbol = R"(\alpha)",
                                               .initial = 1,
                                               .minimum = 0.1f,
                                               .maximum = 4,
                                               .per_channel = false}};

  static constexpr Description kDescription{
      .id = "celu",
      .name = "CELU",
      .long_name = "continuously differentiable exponential linear unit",
      .symbol = R"(\operatorname{celu})",
      .summary =
          "Passes positive inputs on and bends negative ones towards a floor of -α, with a slope "
          "that never jumps.",
      .formula = R"(\begin{cases} \alpha (e^{x / \alpha} - 1) & \text{if } x \le 0 \\ )"
                 R"(x & \text{if } x > 0 \end{cases})",
      .slope_formula =
          R"(\begin{cases} e^{x / \alpha} & \text{if } x \le 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note = "",
      .parameters = kParameters,
      .kinks = {},
      .range = {-1, kInfinity, false, false},
      .source = {"Barron, J. T. (2017). Continuously differentiable exponential linear units. "
                 "arXiv:1704.07483.",
                 "https://arxiv.org/abs/1704.07483"},
  };

  simd::Float4 alpha;

  template <class Floats>
  Floats value(Floats x) const {
    return select(x > simd::splat(0), x, alpha * exponentialMinusOne(x / alpha));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    // Below -110 alpha the slope rounds to 0.
    const Floats n = atLeast(atMost(x, simd::splat(0)), simd::splat(-110) * alpha);
    const Floats u = n / alpha;
    const Floats left_over = simd::remainder(n, u, alpha) / alpha;
    const auto [rest, scale] = simd::reduceSum(u, left_over);
    return simd::exponentialNearZero(rest) * scale * simd::unscale();
  }

  /// exp(u) (1 - u) - 1 with u = x / alpha: from u = -1 on as -u^2 h(u), because the difference
  /// would have few digits left. (h is fitted as the polynomial of the exponential is; error 5e-9.)
  template <class Floats>
  Floats parameterSlope(Floats x) const {
    const simd::Float4 one = simd::splat(1);
    const Floats u = atLeast(atMost(x, simd::splat(0)) / alpha, simd::splat(-110));
    const Floats h = simd::polynomial(u, 0.000111196056f, 0.00110955855f, 0.00688995939f,
                                      0.0333140514f, 0.124996692f, 0.333333117f, 0.499999998f);
    const Floats far = exponential(u) * (one - u) - one;
    return select(u < simd::splat(-1), far, simd::splat(0) - u * u * h);
  }
};

}  // namespace activation
