#include "network/optimiser.h"

#include "network/limits.h"
#include "simd/float4.h"

namespace network {

using simd::Float4;

namespace {

/// False for NaN too.
bool isWithin(float value, float lowest, float highest) {
  return value >= lowest && value <= highest;
}

void descend(const Optimiser& optimiser, std::span<float> weights,
             std::span<const float> gradients) {
  const Float4 rate = simd::splat(-optimiser.learning_rate);
  for (std::size_t i = 0; i < weights.size(); i += simd::kLanes) {
    const Float4 gradient = simd::load(&gradients[i]);
    simd::store(&weights[i], mulAdd(rate, gradient, simd::load(&weights[i])));
  }
}

void descendWithMomentum(const Optimiser& optimiser, std::span<float> weights,
                         std::span<const float> gradients, std::span<float> velocities) {
  const Float4 rate = simd::splat(-optimiser.learning_rate);
  const Float4 momentum = simd::splat(optimiser.momentum);
  for (std::size_t i = 0; i < weights.size(); i += simd::kLanes) {
    const Float4 velocity = mulAdd(momentum, simd::load(&velocities[i]), simd::load(&gradients[i]));
    simd::store(&velocities[i], velocity);
    simd::store(&weights[i], mulAdd(rate, velocity, simd::load(&weights[i])));
  }
}

void adam(const Optimiser& optimiser, AdamPowers& powers, std::span<float> weights,
          std::span<const float> gradients, std::span<float> means, std::span<float> squares) {
  powers.beta1 *= optimiser.beta1;
  powers.beta2 *= optimiser.beta2;
  const Float4 beta1 = simd::splat(optimiser.beta1), beta2 = simd::splat(optimiser.beta2);
  const Float4 rest1 = simd::splat(1 - optimiser.beta1), rest2 = simd::splat(1 - optimiser.beta2);
  const Float4 mean_scale = simd::splat(static_cast<float>(1 / (1 - powers.beta1)));
  const Float4 square_scale = simd::splat(static_cast<float>(1 / (1 - powers.beta2)));
  const Float4 rate = simd::splat(optimiser.learning_rate);
  const Float4 epsilon = simd::splat(optimiser.epsilon);
  for (std::size_t i = 0; i < weights.size(); i += simd::kLanes) {
    const Float4 gradient = simd::load(&gradients[i]);
    const Float4 mean = mulAdd(beta1, simd::load(&means[i]), rest1 * gradient);
    const Float4 square = mulAdd(beta2, simd::load(&squares[i]), rest2 * gradient * gradient);
    simd::store(&means[i], mean);
    simd::store(&squares[i], square);
    const Float4 change =
        rate * (mean * mean_scale) / (squareRoot(square * square_scale) + epsilon);
    simd::store(&weights[i], simd::load(&weights[i]) - change);
  }
}

}  // namespace

bool Optimiser::isAccepted() const {
  return (kind == Kind::kSgd || kind == Kind::kAdam) &&
         isWithin(learning_rate, 0, kMaximumLearningRate) && isWithin(momentum, 0, kMaximumDecay) &&
         isWithin(beta1, 0, kMaximumDecay) && isWithin(beta2, 0, kMaximumDecay) &&
         isWithin(epsilon, kMinimumEpsilon, kMaximumEpsilon);
}

std::size_t Optimiser::momentCount() const {
  if (kind == Kind::kAdam) return 2;
  return momentum == 0 ? 0 : 1;
}

void takeStep(const Optimiser& optimiser, AdamPowers& powers, std::span<float> weights,
              std::span<const float> gradients, std::span<float> first, std::span<float> second) {
  if (optimiser.kind == Optimiser::Kind::kAdam) {
    adam(optimiser, powers, weights, gradients, first, second);
  } else if (optimiser.momentum == 0) {
    descend(optimiser, weights, gradients);
  } else {
    descendWithMomentum(optimiser, weights, gradients, first);
  }
}

}  // namespace network
