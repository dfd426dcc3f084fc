#include "network/loss.h"

#include <algorithm>

#include "network/logarithm.h"
#include "simd/exponential.h"

namespace network {

namespace {

double softmaxCrossEntropy(std::size_t label, float share, std::size_t count, float* outputs) {
  const float largest = *std::max_element(outputs, outputs + count);
  const float right = outputs[label] - largest;
  for (std::size_t i = 0; i < count; i += simd::kLanes) {
    const simd::Float4 below = simd::load(outputs + i) - simd::splat(largest);
    simd::store(outputs + i, simd::exponential(below));
  }
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += outputs[i];
  const auto scale = static_cast<float>(share / sum);
  for (std::size_t i = 0; i < count; ++i) outputs[i] *= scale;
  outputs[label] -= share;
  // The largest output adds exp(0) = 1. Anything less is NaN, from an output that was not finite.
  return sum >= 1 ? naturalLogarithm(sum) - right : sum;
}

double meanSquared(const float* target, float share, std::size_t count, float* outputs) {
  double sum = 0;
  const float factor = 2 * share / static_cast<float>(count);
  for (std::size_t i = 0; i < count; ++i) {
    const float difference = outputs[i] - target[i];
    sum += static_cast<double>(difference) * difference;
    outputs[i] = factor * difference;
  }
  return sum / static_cast<double>(count);
}

}  // namespace

double lossAndGradient(Loss loss, const float* target, float share, std::size_t count,
                       float* outputs) {
  if (loss == Loss::kMeanSquared) return meanSquared(target, share, count, outputs);
  return softmaxCrossEntropy(static_cast<std::size_t>(*target), share, count, outputs);
}

double squaredErrorsAndGradients(const float* targets, float share, std::size_t rows,
                                 const float* outputs, float* gradients) {
  const simd::Float4 factor = simd::splat(2 * share);
  for (std::size_t i = 0; i < rows; i += simd::kLanes) {
    const simd::Float4 difference = simd::load(outputs + i) - simd::load(targets + i);
    simd::store(gradients + i, factor * difference);
  }
  double sum = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const float difference = outputs[i] - targets[i];
    sum += static_cast<double>(difference) * difference;
  }
  return sum;
}

bool isRight(Loss loss, const float* target, std::size_t count, const float* outputs) {
  const auto largest = std::max_element(outputs, outputs + count) - outputs;
  if (loss == Loss::kSoftmaxCrossEntropy) return largest == static_cast<std::ptrdiff_t>(*target);
  if (count == 1) return (*outputs > 0) == (*target > 0);
  return largest == std::max_element(target, target + count) - target;
}

}  // namespace network
