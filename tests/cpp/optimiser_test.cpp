#include "network/optimiser.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "network/limits.h"
#include "samples.h"

using network::AdamPowers;
using network::Optimiser;

namespace {

/// Both optimisers in double precision, from the formulas of optimiser.h.
struct Oracle {
  Optimiser settings;
  std::vector<double> weights, first, second;
  int steps = 0;

  void step(const std::vector<float>& gradients) {
    ++steps;
    const double rate = settings.learning_rate;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double g = gradients[i];
      if (settings.kind == Optimiser::Kind::kSgd) {
        first[i] = settings.momentum * first[i] + g;
        weights[i] -= rate * first[i];
        continue;
      }
      const double beta1 = settings.beta1;
      const double beta2 = settings.beta2;
      first[i] = beta1 * first[i] + (1 - beta1) * g;
      second[i] = beta2 * second[i] + (1 - beta2) * g * g;
      const double mean = first[i] / (1 - std::pow(beta1, steps));
      const double square = second[i] / (1 - std::pow(beta2, steps));
      weights[i] -= rate * mean / (std::sqrt(square) + settings.epsilon);
    }
  }
};

void checkAgainstOracle(const Optimiser& settings) {
  constexpr std::size_t kLength = 40;
  std::vector<float> weights = samples::moderate(kLength, 1);
  std::vector<float> first(settings.momentCount() > 0 ? kLength : 0);
  std::vector<float> second(settings.momentCount() > 1 ? kLength : 0);
  Oracle expected{settings,
                  {weights.begin(), weights.end()},
                  std::vector<double>(kLength),
                  std::vector<double>(kLength)};
  AdamPowers powers;
  for (std::uint32_t step = 0; step < 200; ++step) {
    std::vector<float> gradients = samples::moderate(kLength, step + 2, 1);
    gradients[0] = 0;
    gradients[1] *= 1e-6F;
    takeStep(settings, powers, weights, gradients, first, second);
    expected.step(gradients);
    for (std::size_t i = 0; i < kLength; ++i) {
      const double allowed = 2e-6 * (std::fabs(expected.weights[i]) + 8);
      CHECK_UNARY(std::fabs(static_cast<double>(weights[i]) - expected.weights[i]) < allowed);
    }
  }
}

}  // namespace

TEST_CASE("gradient descent follows its formula in double precision") {
  checkAgainstOracle({.kind = Optimiser::Kind::kSgd, .learning_rate = 0.05F});
}

TEST_CASE("gradient descent with momentum follows its formula in double precision") {
  checkAgainstOracle({.kind = Optimiser::Kind::kSgd, .learning_rate = 0.01F, .momentum = 0.9F});
}

TEST_CASE("Adam follows its formula in double precision") {
  checkAgainstOracle({.kind = Optimiser::Kind::kAdam, .learning_rate = 0.01F});
  checkAgainstOracle({.kind = Optimiser::Kind::kAdam,
                      .learning_rate = 0.003F,
                      .beta1 = 0.5F,
                      .beta2 = 0.9F,
                      .epsilon = 1e-3F});
}

TEST_CASE("a weight that never had a gradient stays, also with Adam") {
  for (const auto kind : {Optimiser::Kind::kSgd, Optimiser::Kind::kAdam}) {
    std::vector<float> weights(4, 3.0F);
    std::vector<float> first(4);
    std::vector<float> second(4);
    const std::vector<float> gradients(4);
    AdamPowers powers;
    takeStep({.kind = kind}, powers, weights, gradients, first, second);
    CHECK(weights == std::vector<float>(4, 3.0F));
  }
}

TEST_CASE("settings outside their ranges are not accepted") {
  const float nan = std::nanf("");
  CHECK(Optimiser{}.isAccepted());
  CHECK(Optimiser{.learning_rate = 0}.isAccepted());
  CHECK(Optimiser{.learning_rate = network::kMaximumLearningRate}.isAccepted());
  for (const float wrong : {-1e-6F, 1e6F, INFINITY, nan}) {
    CAPTURE(wrong);
    CHECK_FALSE(Optimiser{.learning_rate = wrong}.isAccepted());
    CHECK_FALSE(Optimiser{.momentum = wrong}.isAccepted());
    CHECK_FALSE(Optimiser{.beta1 = wrong}.isAccepted());
    CHECK_FALSE(Optimiser{.beta2 = wrong}.isAccepted());
    CHECK_FALSE(Optimiser{.epsilon = wrong}.isAccepted());
  }
  for (const float one : {1.0F}) {
    CHECK_FALSE(Optimiser{.momentum = one}.isAccepted());
    CHECK_FALSE(Optimiser{.beta2 = one}.isAccepted());
  }
  CHECK_FALSE(Optimiser{.epsilon = 0}.isAccepted());
}
