#pragma once
#include <span>

namespace network {

/// How gradients become changes of the weights.
struct Optimiser {
  enum class Kind : int {
    /// Stochastic gradient descent with momentum (Polyak 1964, Some methods of speeding up the
    /// convergence of iteration methods): v = momentum v + g, w = w - learning_rate v.
    kSgd = 0,
    /// Kingma & Ba 2015, Adam: A method for stochastic optimization, algorithm 1:
    /// m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2,
    /// w = w - learning_rate m' / (sqrt(v') + epsilon), m' = m / (1 - beta1^t), v' likewise.
    kAdam,
  };

  Kind kind = Kind::kSgd;
  float learning_rate = 0.1f;
  float momentum = 0;     ///< sgd only; 0 to kMaximumDecay
  float beta1 = 0.9f;     ///< adam only; 0 to kMaximumDecay
  float beta2 = 0.999f;   ///< adam only; 0 to kMaximumDecay
  float epsilon = 1e-8f;  ///< adam only; kMinimumEpsilon to kMaximumEpsilon

  /// Whether kind and settings are in their ranges (limits.h).
  bool isAccepted() const;
  /// How many moments (numbers kept for each weight) it needs: 0, 1 or 2.
  std::size_t momentCount() const;
};

/// beta^t of Adam's t steps so far, kept as running products: no power function, the same bits
/// everywhere.
struct AdamPowers {
  double beta1 = 1;
  double beta2 = 1;
};

/// One step. The spans are equally long, a multiple of four; `first` and `second` are empty where
/// the optimiser does without.
void takeStep(const Optimiser& optimiser, AdamPowers& powers, std::span<float> weights,
              std::span<const float> gradients, std::span<float> first, std::span<float> second);

}  // namespace network
