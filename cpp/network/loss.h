#pragma once
#include <cstddef>

namespace network {

enum class Loss : int {
  /// -ln of the share that softmax gives the right class: for one label an example. The outputs,
  /// whatever function they come from, are softmax's inputs.
  kSoftmaxCrossEntropy = 0,
  /// The mean of (output - target)^2 over the outputs: for as many targets an example as outputs.
  kMeanSquared,
};

constexpr bool isValid(Loss loss) {
  return loss == Loss::kSoftmaxCrossEntropy || loss == Loss::kMeanSquared;
}

/// How many numbers of targets belong to one example.
constexpr std::size_t targetsPerExample(Loss loss, std::size_t outputs) {
  return loss == Loss::kSoftmaxCrossEntropy ? 1 : outputs;
}

/// The loss of one example. Softmax takes the largest output off each first, so that outputs of any
/// size do; NaN or infinite outputs give a loss that is not finite. `outputs` becomes the gradient
/// of the loss with respect to it, times `share`: the share of the example in the batch, 1 / rows.
/// outputs: `count` numbers, in a buffer with room for padded(count) (panels.h).
/// target: the label, a whole number from 0 to count - 1, or `count` numbers.
double lossAndGradient(Loss loss, const float* target, float share, std::size_t count,
                       float* outputs);

/// The mean square of a single output for `rows` examples at once: the sum of what lossAndGradient
/// gives each, in order, and the same gradients. All three have room for padded(rows) numbers;
/// behind the rows `gradients` gets numbers without meaning, which are finite if the others are.
double squaredErrorsAndGradients(const float* targets, float share, std::size_t rows,
                                 const float* outputs, float* gradients);

/// Whether the outputs say what the target says. Classes: the largest output is that of the label.
/// Mean squared: one output is above 0 just when its target is; of several, the largest is that of
/// the largest target. Of equal ones the first counts as the largest.
bool isRight(Loss loss, const float* target, std::size_t count, const float* outputs);

}  // namespace network
