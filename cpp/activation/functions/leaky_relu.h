#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = x for x > 0, alpha * x otherwise, rounded once. The sign of zero is kept; f(-inf) = -inf,
/// but with alpha = 0 the result is 0 for every x <= 0, -inf included (the limit), so that it is
/// ReLU.
struct LeakyRelu {
  static constexpr Parameter kParameters[] = {{.id = "alpha",
                                               .name = "slope below 0",
                                               .symbol = R"(\alpha)",
                                               .initial = 0.01f,
                                               .minimum = 0,
                                               .maximum = 1,
                                               .per_channel = false}};
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "leaky-relu",
      .name = "Leaky ReLU",
      .long_name = "leaky rectified linear unit",
      .symbol = R"(\operatorname{leaky})",
      .summary =
          "Does what ReLU does, but lets a small fixed share of each negative input through.",
      .formula =
          R"(\begin{cases} \alpha x & \text{if } x \le 0 \\ x & \text{if } x > 0 \end{cases})",
      .slope_formula =
          R"(\begin{cases} \alpha & \text{if } x < 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note =
          "At 0 the slope changes from α to 1 and has no value of its own (unless α is 1); "
          "by convention α is used there, as in PyTorch and TensorFlow; JAX uses 1.",
      .parameters = kParameters,
      .kinks = kKinks,
      .range = {-kInfinity, kInfinity, false, false},
      .source = {"Maas, A. L., Hannun, A. Y. & Ng, A. Y. (2013). Rectifier nonlinearities improve "
                 "neural network acoustic models. ICML Workshop on Deep Learning for Audio, Speech "
                 "and Language Processing.",
                 "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf"},
  };

  simd::Float4 alpha;

  template <class Floats>
  Floats value(Floats x) const {
    return leakyValue(x, alpha);
  }

  static constexpr ParameterRange kQuickRange = kUpToOne;
  template <class Floats>
  Floats quickValue(Floats x) const {
    return leakyValueUpToOne(x, alpha);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    return slopeAround(x, 0, {.left = alpha, .convention = alpha, .right = simd::splat(1)},
                       at_kink);
  }

  template <class Floats>
  Floats parameterSlope(Floats x) const {
    return leakyFactorSlope(x);
  }
};

}  // namespace activation
